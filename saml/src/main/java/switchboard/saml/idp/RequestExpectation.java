package switchboard.saml.idp;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import switchboard.saml.EntityId;
import switchboard.saml.RequestSigning;
import switchboard.saml.metadata.AssertionConsumerService;

/// Says what an AuthnRequest must match: one app's settings.
public record RequestExpectation(
        IdentityProvider identityProvider, ServiceProvider serviceProvider, RequestSigning signing) {

    /// Us.
    ///
    /// @param singleSignOn compared letter by letter with `Destination`
    public record IdentityProvider(EntityId entityId, URI singleSignOn) {}

    /// The app, as it was registered.
    ///
    /// @param consumers the only addresses that are ever answered; the first is the default
    /// @param certificates that its requests are checked with; may be none
    public record ServiceProvider(
            EntityId entityId, List<AssertionConsumerService> consumers, List<X509Certificate> certificates) {
        public ServiceProvider {
            consumers = List.copyOf(consumers);
            certificates = List.copyOf(certificates);
            if (consumers.isEmpty()) {
                throw new IllegalArgumentException("without a registered address nobody can be answered");
            }
        }
    }
}
