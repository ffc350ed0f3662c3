package switchboard.sp.connection;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import switchboard.saml.EntityId;

/// What the identity provider gave us; while a connection is a draft, parts may be missing.
public record IdpValues(Optional<EntityId> entityId, Optional<URI> ssoUrl, List<PinnedCertificate> certificates) {
    public IdpValues {
        certificates = List.copyOf(certificates);
    }

    public boolean complete() {
        return entityId.isPresent() && ssoUrl.isPresent() && !certificates.isEmpty();
    }
}
