package switchboard.sp.user;

import java.time.Instant;

/// A strong key of an account: what one source calls the person for good. An e-mail address is never one.
///
/// @param source who says so: `saml:<issuer>`, `scim`
/// @param subject its name for the person
public record Identity(String source, String subject) {
    public Identity {
        if (source.isBlank() || subject.isBlank() || source.length() > 1100 || subject.length() > 1100) {
            throw new IllegalArgumentException("an identity has a source and a subject");
        }
    }

    /// An identity of an account, and since when it is known.
    public record Known(Identity identity, Instant since) {}
}
