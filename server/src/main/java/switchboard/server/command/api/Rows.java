package switchboard.server.command.api;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The things in an answer that lists things.
public final class Rows {
    private Rows() {}

    /// An array's elements, or those of the array that an object carries.
    public static List<JsonNode> of(JsonNode answer) {
        var list = answer.isArray()
                ? Stream.of(answer)
                : answer.valueStream().filter(JsonNode::isArray).limit(1);
        return list.flatMap(JsonNode::valueStream).toList();
    }
}
