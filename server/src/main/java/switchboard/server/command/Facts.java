package switchboard.server.command;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import switchboard.server.command.api.Plain;
import tools.jackson.databind.JsonNode;

/// One thing as people read it: every field that says something, in the order the API gives them.
final class Facts {
    private static final String STEP = "  ";

    private Facts() {}

    static String print(JsonNode thing) {
        return lines(thing, "").collect(joining("\n"));
    }

    private static Stream<String> lines(JsonNode thing, String indent) {
        var width = thing.propertyStream()
                .mapToInt(field -> Shown.label(field.getKey()).length())
                .max()
                .orElse(0);
        return thing.propertyStream()
                .flatMap(field -> field(indent + Shown.label(field.getKey()), field.getValue(), indent, width));
    }

    private static Stream<String> field(String label, JsonNode value, String indent, int width) {
        var inside = indent + STEP;
        if (value.isObject()) {
            return under(label, lines(value, inside));
        }
        if (value.isArray() && value.valueStream().anyMatch(JsonNode::isObject)) {
            return value.valueStream().flatMap(one -> under(label, lines(one, inside)));
        }
        var text = value.asString("");
        if (text.contains("\n")) {
            return Stream.of(label, Plain.block(text)); // from the margin on, so that it can be copied
        }
        var shown = Shown.value(value);
        return shown.isEmpty()
                ? Stream.empty()
                : Stream.of(label + " ".repeat(indent.length() + width - label.length()) + STEP + shown);
    }

    private static Stream<String> under(String label, Stream<String> lines) {
        var all = lines.toList();
        return all.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(label), all.stream());
    }
}
