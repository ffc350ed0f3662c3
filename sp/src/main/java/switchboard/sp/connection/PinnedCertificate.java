package switchboard.sp.connection;

import java.security.cert.X509Certificate;
import switchboard.saml.certificate.CertificateFacts;
import switchboard.sp.company.Saved;

/// A certificate whose key we believe, because an admin put it here.
///
/// @param added by whom and when
public record PinnedCertificate(X509Certificate certificate, Saved added) {

    public CertificateFacts facts() {
        return CertificateFacts.of(certificate);
    }

    /// The fingerprint as rows and scripts have it: hex, lower case, no spaces.
    public String fingerprint() {
        return Fingerprints.plain(facts().fingerprint());
    }
}
