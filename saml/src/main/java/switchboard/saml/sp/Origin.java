package switchboard.saml.sp;

/// Says who spoke first. It comes from what we remember, never from the message that is judged.
public sealed interface Origin {
    /// We asked, in a request with this id, and this browser still waits for the answer.
    record Requested(String id) implements Origin {}

    /// Nobody asked: the identity provider began.
    record Unrequested() implements Origin {}
}
