package switchboard.idp.app;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;

/// Certificates as bytes and as the text that people carry (RFC 7468). What is read here we wrote ourselves.
public final class Certificates {
    private Certificates() {}

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static X509Certificate read(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException broken) {
            throw new IllegalStateException("a stored certificate is damaged", broken);
        }
    }

    /// The certificate with its BEGIN and END lines.
    public static String pem(X509Certificate certificate) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(encoded(certificate))
                + "\n-----END CERTIFICATE-----\n";
    }
}
