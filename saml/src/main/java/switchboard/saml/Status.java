package switchboard.saml;

import java.util.Optional;

/// Tells how a request went: who is at fault, and if given what exactly and in which words (Core §3.2.2.1).
public record Status(StatusCode code, Optional<StatusCode> detail, Optional<String> message) {

    public static final Status SUCCESS = new Status(StatusCode.SUCCESS, Optional.empty(), Optional.empty());

    /// A failure that the responder takes upon itself, such as a person who may not use the app.
    public static Status responder(StatusCode detail, String message) {
        return new Status(StatusCode.RESPONDER, Optional.of(detail), Optional.of(message));
    }

    /// A failure that lies in the request.
    public static Status requester(StatusCode detail, String message) {
        return new Status(StatusCode.REQUESTER, Optional.of(detail), Optional.of(message));
    }

    public boolean isSuccess() {
        return code.equals(StatusCode.SUCCESS);
    }
}
