package switchboard.sp.enforcement;

import switchboard.sp.connection.Connection;
import switchboard.sp.connection.ConnectionId;

/// A way in. Each new one is a case here, so that none is forgotten where doors are closed, listed or shown.
public sealed interface Door {

    /// An e-mail address and a password.
    record Password() implements Door {}

    /// Setting a new password by a link.
    record PasswordReset() implements Door {}

    /// A connection's identity provider.
    record Saml(ConnectionId connection) implements Door {}

    static Door of(Connection connection) {
        return new Saml(connection.id());
    }

    /// What sessions opened by it carry, and the view `live_subject` compares.
    default String text() {
        return switch (this) {
            case Password() -> "password";
            case PasswordReset() -> "password-reset";
            case Saml(var connection) -> "saml:" + connection.value();
        };
    }
}
