package switchboard.saml.metadata;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import switchboard.saml.Binding;
import switchboard.saml.EntityId;
import switchboard.saml.NameIdFormat;
import switchboard.saml.RequestSigning;

/// What an identity provider says of itself (Metadata §2.4.3).
///
/// @param certificates that it signs with; several while it renews one
public record IdpMetadata(
        EntityId entityId,
        List<X509Certificate> certificates,
        List<Endpoint> singleSignOn,
        List<NameIdFormat> nameIdFormats,
        RequestSigning requestSigning) {

    public IdpMetadata {
        certificates = List.copyOf(certificates);
        singleSignOn = List.copyOf(singleSignOn);
        nameIdFormats = List.copyOf(nameIdFormats);
    }

    /// Where it takes requests this way.
    public Optional<URI> singleSignOn(Binding binding) {
        return singleSignOn.stream()
                .filter(endpoint -> endpoint.binding() == binding)
                .map(Endpoint::location)
                .findFirst();
    }
}
