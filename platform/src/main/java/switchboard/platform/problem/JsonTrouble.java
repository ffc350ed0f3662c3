package switchboard.platform.problem;

import java.util.stream.Collectors;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says what is wrong with a body of JSON, naming the member: never more than the sender already knows.
final class JsonTrouble {
    private JsonTrouble() {}

    static String sentence(Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                "There is no member " + unknown.getPropertyName() + " here. Nothing was saved.";
            case DatabindException wrong ->
                "The member " + path(wrong) + " has a value of the wrong kind. Nothing was saved.";
            case StreamReadException _ -> "The body is not well-formed JSON. Nothing was saved.";
            default -> "The body is missing or cannot be read. Send JSON. Nothing was saved.";
        };
    }

    private static String path(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
