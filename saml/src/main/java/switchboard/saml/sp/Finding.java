package switchboard.saml.sp;

import java.util.Optional;

/// Gives one reason not to believe a Response. Its components are the facts, for the administrator; its
/// `publicMessage()` is for anyone.
public sealed interface Finding
        permits AddressFinding, MessageFinding, SignatureFinding, StatusFinding, SubjectFinding, TimeFinding {

    /// Stable, for logs and translations.
    String code();

    /// One plain sentence that gives nothing away.
    String publicMessage();

    default Optional<String> expected() {
        return Optional.empty();
    }

    /// A stranger's text: show it as text, and only to the administrator.
    default Optional<String> received() {
        return Optional.empty();
    }
}
