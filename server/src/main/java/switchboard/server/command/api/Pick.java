package switchboard.server.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Finds the one thing that somebody means: by its id, by a name, or, where there is only one, by saying
/// nothing.
record Pick(Api api, Kind kind, String path) {

    /// Lets the wing search, where it lists page by page.
    static Pick searched(Api api, Kind kind, String path, String given) {
        return new Pick(api, kind, path + "?q=" + URLEncoder.encode(given.strip(), UTF_8));
    }

    /// Returns its id.
    String id(String given) {
        if (kind.isId(given)) {
            return given.toLowerCase(Locale.ROOT);
        }
        return only(given, matches(given)).path("id").asString("");
    }

    List<JsonNode> matches(String given) {
        return Rows.of(api.get(path)).stream()
                .filter(row -> given.isBlank() || kind.isCalled(row, given.strip()))
                .toList();
    }

    JsonNode only(String given, List<JsonNode> found) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (given.isBlank()) {
            throw new CommandFailure(found.isEmpty() ? "There is no " + kind.noun() + " yet." : ask(found));
        }
        throw new CommandFailure(
                found.isEmpty()
                        ? "There is no " + kind.noun() + " " + Plain.line(given) + "."
                        : "More than one " + kind.noun() + " is called " + Plain.line(given) + "; give the id: "
                                + ids(found) + ".");
    }

    private String ask(List<JsonNode> found) {
        return "Say which " + kind.noun() + " you mean: " + ids(found) + ".";
    }

    private String ids(List<JsonNode> found) {
        return found.stream()
                .limit(10)
                .map(row -> (row.path("id").asString("") + " " + kind.shown(row)).strip())
                .collect(Collectors.joining(", "));
    }
}
