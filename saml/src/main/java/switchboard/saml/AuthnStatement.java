package switchboard.saml;

import java.time.Instant;
import java.util.Optional;

/// Tells when and how the person proved who they are (Core §2.7.2).
///
/// @param sessionIndex names the session at the identity provider; single logout needs it
/// @param sessionNotOnOrAfter the latest moment up to which the identity provider wants the session to live
public record AuthnStatement(
        Instant authnInstant,
        Optional<String> sessionIndex,
        Optional<Instant> sessionNotOnOrAfter,
        Optional<String> contextClass) {

    public static final String PASSWORD_OVER_TLS = "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";
    public static final String UNSPECIFIED = "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified";
}
