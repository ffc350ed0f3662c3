package switchboard.saml.binding;

import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import switchboard.saml.Binding;

/// Carries messages in form fields (Bindings §3.5).
public final class PostBinding {

    private static final int MOST_BYTES = 256 * 1024;

    private PostBinding() {}

    /// Reads the fields of a form. Give it the body's fields alone, or body and query together: a field in both
    /// counts as arriving twice and is refused.
    public static BindingOutcome decode(Map<String, List<String>> fields, MessageField field) {
        var values = fields.getOrDefault(field.parameter(), List.of());
        var states = fields.getOrDefault(RelayState.PARAMETER, List.of());
        return problem(fields, values, states)
                .<BindingOutcome>map(BindingOutcome.Refused::new)
                .orElseGet(() -> decode(values.getFirst(), states.stream().findFirst()));
    }

    private static Optional<BindingProblem> problem(
            Map<String, List<String>> fields, List<String> values, List<String> states) {
        if (values.size() > 1 || states.size() > 1) {
            return Optional.of(BindingProblem.REPEATED);
        }
        if (values.stream().allMatch(String::isBlank)) {
            return Optional.of(BindingProblem.MISSING);
        }
        if (fields.containsKey(MessageField.REQUEST.parameter())
                && fields.containsKey(MessageField.RESPONSE.parameter())) {
            return Optional.of(BindingProblem.BOTH);
        }
        return states.stream().allMatch(RelayState::fits)
                ? Optional.empty()
                : Optional.of(BindingProblem.RELAY_STATE_TOO_LONG);
    }

    private static BindingOutcome decode(String base64, Optional<String> relayState) {
        if (base64.length() > MOST_BYTES * 3L / 2) {
            return new BindingOutcome.Refused(BindingProblem.TOO_LARGE);
        }
        return Base64Text.decode(base64)
                .map(xml -> within(xml, relayState))
                .orElse(new BindingOutcome.Refused(BindingProblem.NOT_BASE64));
    }

    private static BindingOutcome within(byte[] xml, Optional<String> relayState) {
        return xml.length > MOST_BYTES
                ? new BindingOutcome.Refused(BindingProblem.TOO_LARGE)
                : new BindingOutcome.Received(new ReceivedMessage(Binding.POST, xml, relayState, Optional.empty()));
    }

    /// Writes the form that a page posts by script, or by a button without one.
    public static PostForm form(OutgoingMessage message, URI action) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(message.field().parameter(), Base64.getEncoder().encodeToString(message.xml()));
        message.relayState().ifPresent(state -> fields.put(RelayState.PARAMETER, state));
        return new PostForm(action, fields);
    }
}
