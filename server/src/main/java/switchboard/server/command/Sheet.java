package switchboard.server.command;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import switchboard.server.command.api.Rows;
import tools.jackson.databind.JsonNode;

/// A list as people read it: aligned columns, those without any value left out.
///
/// @param things what the rows are, for a list without any
/// @param fields the fields to show; a dot leads into a nested one
record Sheet(String things, List<String> fields) {
    private static final String GAP = "  ";

    Sheet {
        fields = List.copyOf(fields);
    }

    static Sheet of(String things, String... fields) {
        return new Sheet(things, List.of(fields));
    }

    String print(JsonNode answer) {
        var rows = Rows.of(answer);
        if (rows.isEmpty()) {
            return "No " + things + ".";
        }
        var columns = fields.stream()
                .map(field -> column(field, rows))
                .filter(column -> column.stream().skip(1).anyMatch(cell -> !cell.isEmpty()))
                .map(Sheet::padded)
                .toList();
        return Stream.iterate(0, row -> row + 1)
                .limit(rows.size() + 1L)
                .map(row -> columns.stream()
                        .map(column -> column.get(row))
                        .collect(joining(GAP))
                        .stripTrailing())
                .collect(joining("\n"));
    }

    private static List<String> column(String field, List<JsonNode> rows) {
        var pointer = "/" + field.replace('.', '/');
        var cells = new ArrayList<String>();
        cells.add(Shown.label(field.substring(field.lastIndexOf('.') + 1)));
        rows.forEach(row -> cells.add(Shown.value(row.at(pointer))));
        return cells;
    }

    private static List<String> padded(List<String> cells) {
        var width = cells.stream().mapToInt(String::length).max().orElse(0);
        return cells.stream()
                .map(cell -> cell + " ".repeat(width - cell.length()))
                .toList();
    }
}
