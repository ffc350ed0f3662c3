package switchboard.saml.sp;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import switchboard.saml.EntityId;
import switchboard.saml.crypto.SignatureCheck;

/// Says what a Response must match: one connection's settings, and what this browser was waiting for.
public record Expectation(
        ServiceProvider serviceProvider, IdentityProvider identityProvider, Origin origin, Tolerance tolerance) {

    /// Us, as this connection's identity provider knows us.
    ///
    /// @param acs compared letter by letter with `Destination` and `Recipient`
    public record ServiceProvider(EntityId entityId, URI acs) {}

    /// Them, as the administrator described them. Make one per connection and keep it: it remembers keys that
    /// are ready to check with. Safe for many threads.
    public static final class IdentityProvider {

        private final EntityId entityId;
        private final List<X509Certificate> certificates;
        private final SignatureCheck signatures;

        /// @param certificates whose keys are trusted, dates aside (FedInterop MD12); several for rollover,
        ///     none of them weak
        public IdentityProvider(EntityId entityId, List<X509Certificate> certificates) {
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException("without a certificate nothing can be believed");
            }
            this.entityId = entityId;
            this.certificates = List.copyOf(certificates);
            this.signatures = new SignatureCheck(this.certificates);
        }

        public EntityId entityId() {
            return entityId;
        }

        public List<X509Certificate> certificates() {
            return certificates;
        }

        SignatureCheck signatures() {
            return signatures;
        }
    }
}
