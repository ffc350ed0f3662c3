package switchboard.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import switchboard.server.command.api.Rows;
import tools.jackson.databind.JsonNode;

/// A search through people, page by page.
final class Found {
    /// How many the wings give at a time.
    private static final int PAGE = 50;

    @Parameters(arity = "0..1", paramLabel = "TEXT", defaultValue = "", description = "Part of a name or address.")
    String text = "";

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "Which page of them, from 1.")
    int page = 1;

    String query() {
        return "?q=" + URLEncoder.encode(text, UTF_8) + "&page=" + (page - 1);
    }

    /// The page, and how to see the next where there may be one.
    String print(Sheet sheet, JsonNode answer) {
        var shown = Rows.of(answer).size();
        return sheet.print(answer) + (shown == PAGE ? "\nMore: --page " + (page + 1) : "");
    }
}
