package switchboard.server.command.api;

import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/// What a wing said: JSON, or a problem (RFC 9457), which becomes the command's failure.
record Answer(Endpoint endpoint, int status, String body) {

    /// Nothing to say, as after a deletion, is `{}`.
    JsonNode json() {
        if (status / 100 != 2) {
            throw refusal();
        }
        if (body.isBlank()) {
            return JsonNodeFactory.instance.objectNode();
        }
        return read().filter(JsonNode::isContainer).orElseThrow(this::stranger);
    }

    private CommandFailure refusal() {
        if (status == 401) {
            return new CommandFailure("The operator token is unknown, has expired or was revoked at " + endpoint.url()
                    + ". Make another: " + Endpoint.remedy(endpoint.wing()));
        }
        var problem = read().orElse(MissingNode.getInstance());
        var detail = Plain.line(problem.path("detail").asString(""));
        var fields = new ArrayList<String>();
        var told = false;
        for (var error : problem.path("errors")) {
            var message = Plain.line(error.path("message").asString(""));
            told |= message.equals(detail);
            fields.add(Plain.line(error.path("field").asString("")) + ": " + message);
        }
        if (!told && !detail.isEmpty()) {
            fields.addFirst(detail);
        }
        return fields.isEmpty() ? stranger() : new CommandFailure(String.join("\n", fields));
    }

    private Optional<JsonNode> read() {
        try {
            return Optional.of(JsonMapper.shared().readTree(body));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private CommandFailure stranger() {
        return new CommandFailure(endpoint.url() + " answered " + status
                + ", but not as Switchboard does. Check --url and " + Endpoint.variable(endpoint.wing(), "URL") + ".");
    }
}
