package switchboard.saml;

import java.time.Instant;
import java.util.Optional;

/// Says under which circumstances the bearer may be taken for the subject (Core §2.4.1.1, Profiles §4.1.4.2).
/// Parts are as sent: text stays text until it has been compared.
public record SubjectConfirmation(
        String method,
        Optional<String> recipient,
        Optional<String> inResponseTo,
        Optional<Instant> notBefore,
        Optional<Instant> notOnOrAfter) {

    public static final String BEARER = "urn:oasis:names:tc:SAML:2.0:cm:bearer";

    public boolean isBearer() {
        return method.equals(BEARER);
    }
}
