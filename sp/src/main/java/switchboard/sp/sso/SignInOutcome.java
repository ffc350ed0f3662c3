package switchboard.sp.sso;

import java.util.List;
import switchboard.saml.sp.Finding;
import switchboard.sp.user.User;

/// What an answer at our assertion consumer came to.
sealed interface SignInOutcome {

    /// Come in, and go on to where you wanted.
    record Welcome(User user, Wish wish) implements SignInOutcome {}

    /// The connection works for whoever tried; no session.
    record Tested(User user, Wish wish) implements SignInOutcome {}

    /// Genuine, but nobody here had asked: we ask now, and the provider answers without a click.
    record AskAgain() implements SignInOutcome {}

    /// Genuine, and still no.
    record Turned(Refused why) implements SignInOutcome {}

    /// Not believed.
    record Disbelieved(List<Finding> findings) implements SignInOutcome {}
}
