package switchboard.saml.idp;

import java.time.Duration;

/// Holds what an app may choose about our Responses.
///
/// @param lifetime how long an assertion is good for; 1 minute to 1 hour
public record ResponseStyle(SignedElement signed, Duration lifetime) {

    public static final ResponseStyle USUAL = new ResponseStyle(SignedElement.BOTH, Duration.ofMinutes(5));

    public ResponseStyle {
        if (lifetime.compareTo(Duration.ofMinutes(1)) < 0 || lifetime.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("an assertion is good for 1 minute to 1 hour, not " + lifetime);
        }
    }

    public ResponseStyle signing(SignedElement element) {
        return new ResponseStyle(element, lifetime);
    }
}
