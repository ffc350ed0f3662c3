package switchboard.saml.metadata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import switchboard.saml.certificate.CertificateOutcome;

/// What a preview tells beside the metadata itself.
///
/// @param validUntil after which the publisher wants it read again; told, not judged
/// @param setAside certificates that cannot be used, each with its reason
public record DocumentFacts(
        MetadataSignature signature, Optional<Instant> validUntil, List<CertificateOutcome.Refused> setAside) {
    public DocumentFacts {
        setAside = List.copyOf(setAside);
    }
}
