package switchboard.server.command.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A kind of thing that people name in commands.
///
/// @param noun what sentences call one
/// @param prefix how its ids begin
/// @param names the fields that people may name it by
record Kind(String noun, String prefix, List<String> names) {
    Kind {
        names = List.copyOf(names);
    }

    boolean isId(String given) {
        return given.toLowerCase(Locale.ROOT).matches(prefix + "_[0-9a-z]{26}");
    }

    boolean isCalled(JsonNode row, String given) {
        return names.stream().anyMatch(name -> row.path(name).asString("").equalsIgnoreCase(given));
    }

    /// What tells a row from the others of its kind.
    String shown(JsonNode row) {
        return names.stream()
                .map(name -> Plain.line(row.path(name).asString("")))
                .filter(text -> !text.isEmpty())
                .limit(1)
                .collect(Collectors.joining());
    }
}
