package switchboard.saml.sp;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import switchboard.saml.EntityId;

/// Says what a Response must match: one connection's settings, and what this browser was waiting for.
public record Expectation(
        ServiceProvider serviceProvider, IdentityProvider identityProvider, Origin origin, Tolerance tolerance) {

    /// Us, as this connection's identity provider knows us.
    ///
    /// @param acs compared letter by letter with `Destination` and `Recipient`
    public record ServiceProvider(EntityId entityId, URI acs) {}

    /// Them, as the administrator described them.
    ///
    /// @param certificates whose keys are trusted, dates aside (FedInterop MD12); several for rollover
    public record IdentityProvider(EntityId entityId, List<X509Certificate> certificates) {
        public IdentityProvider {
            certificates = List.copyOf(certificates);
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException("without a certificate nothing can be believed");
            }
        }
    }
}
