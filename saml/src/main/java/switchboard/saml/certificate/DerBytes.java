package switchboard.saml.certificate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.stream.Stream;

/// Reads binary: one certificate, several in a row, or PKCS#7 with a chain; and knows what else people hand
/// over.
final class DerBytes {

    private static final byte SEQUENCE = 0x30;

    private final byte[] bytes;

    DerBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A sequence, of a length in the short form or the long one.
    static boolean looksLike(byte[] file) {
        return file.length > 3 && file[0] == SEQUENCE && ((file[1] & 0x80) != 0 || file[1] == file.length - 2);
    }

    CertificateOutcome read() {
        var certificates = certificates();
        return certificates.isEmpty() ? name() : Pasted.sort(certificates);
    }

    /// Base64 of a PEM file is what some consoles and APIs hand out. It is unwrapped once, and no more.
    CertificateOutcome readOrText() {
        if (looksLike(bytes)) {
            return read();
        }
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("-----BEGIN ") ? new PastedText(text).read() : new CertificateOutcome.Unreadable();
    }

    private List<X509Certificate> certificates() {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(bytes))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .distinct()
                    .toList();
        } catch (CertificateException e) {
            return List.of();
        }
    }

    private CertificateOutcome name() {
        if (isPrivateKey() || isPkcs1PrivateKey()) {
            return new CertificateOutcome.PrivateKey();
        }
        return isPublicKey() ? new CertificateOutcome.BarePublicKey() : new CertificateOutcome.Unreadable();
    }

    private boolean isPrivateKey() {
        return Stream.of("RSA", "EC", "DSA", "EdDSA").anyMatch(kind -> {
            try {
                KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(bytes));
                return true;
            } catch (GeneralSecurityException e) {
                return false;
            }
        });
    }

    private boolean isPublicKey() {
        return Stream.of("RSA", "EC", "DSA", "EdDSA").anyMatch(kind -> {
            try {
                KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(bytes));
                return true;
            } catch (GeneralSecurityException e) {
                return false;
            }
        });
    }

    /// PKCS#1 and SEC 1 keys begin with a version number where a certificate, a request or a public key has a
    /// sequence.
    private boolean isPkcs1PrivateKey() {
        var afterLength = 2 + ((bytes[1] & 0x80) == 0 ? 0 : bytes[1] & 0x7F);
        return bytes.length > afterLength + 2 && bytes[afterLength] == 0x02 && bytes[afterLength + 1] == 0x01;
    }
}
