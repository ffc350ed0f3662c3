package switchboard.idp.app;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import switchboard.idp.catalogue.NameIdKind;
import switchboard.saml.EntityId;

/// What we and an app have agreed about SAML.
///
/// @param idpEntityId our name towards this app; unique in the organization
/// @param spEntityId the app's name for itself, once known
/// @param acsUrls where answers may go; the first unless a request names another of them
/// @param requestCertificates the keys whose signature a request of the app must carry, if any
public record Trust(
        EntityId idpEntityId,
        Optional<EntityId> spEntityId,
        List<URI> acsUrls,
        List<X509Certificate> requestCertificates,
        NameIdKind nameId,
        SignedPart signed) {
    public Trust {
        acsUrls = List.copyOf(acsUrls);
        requestCertificates = List.copyOf(requestCertificates);
    }

    /// Whether enough is known to sign anybody in.
    public boolean complete() {
        return spEntityId.isPresent() && !acsUrls.isEmpty();
    }
}
