package switchboard.saml.metadata;

import java.security.cert.X509Certificate;
import java.util.List;
import switchboard.saml.EntityId;
import switchboard.saml.NameIdFormat;
import switchboard.saml.RequestSigning;

/// What a service provider says of itself (Metadata §2.4.4).
///
/// @param certificates that it signs requests with; may be none
/// @param consumers at least one, the default first
/// @param requestSigning `DEMANDED` when it signs every request, so that an unsigned one is somebody else's
public record SpMetadata(
        EntityId entityId,
        List<X509Certificate> certificates,
        List<AssertionConsumerService> consumers,
        List<NameIdFormat> nameIdFormats,
        RequestSigning requestSigning) {

    public SpMetadata {
        certificates = List.copyOf(certificates);
        consumers = List.copyOf(consumers);
        nameIdFormats = List.copyOf(nameIdFormats);
        if (consumers.isEmpty()) {
            throw new IllegalArgumentException("a service provider takes Responses somewhere");
        }
    }
}
