package switchboard.saml.binding;

/// What came through a binding.
public sealed interface BindingOutcome {
    record Received(ReceivedMessage message) implements BindingOutcome {}

    record Refused(BindingProblem problem) implements BindingOutcome {}
}
