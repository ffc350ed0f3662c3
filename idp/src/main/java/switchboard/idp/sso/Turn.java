package switchboard.idp.sso;

import switchboard.idp.app.App;
import switchboard.platform.id.Reference;
import switchboard.saml.idp.OutgoingResponse;

/// What happens next in somebody's browser.
sealed interface Turn {
    /// The answer goes to the app, a yes or a no.
    record Answer(App app, OutgoingResponse response) implements Turn {}

    /// The person signs in first; the question waits.
    record SignIn(Question question) implements Turn {}

    /// The app wants the person to prove anew who they are; the question waits.
    record ProveAgain(Question question) implements Turn {}

    /// It ends here, with a page.
    record Stopped(Refused why, Reference reference) implements Turn {}
}
