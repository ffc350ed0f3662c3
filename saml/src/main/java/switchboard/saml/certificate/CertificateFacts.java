package switchboard.saml.certificate;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Tells a person which certificate this is, in the words that consoles show.
///
/// @param subject the distinguished name, as RFC 2253 writes it
/// @param fingerprint SHA-256 over the whole certificate, in groups of four: `9C41 0A7E …`
public record CertificateFacts(String subject, String fingerprint, Instant notBefore, Instant notAfter, KeyFacts key) {

    private static final Pattern FOUR = Pattern.compile("(.{4})(?!$)");

    public static CertificateFacts of(X509Certificate certificate) {
        return new CertificateFacts(
                certificate.getSubjectX500Principal().getName(),
                fingerprint(certificate),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                KeyFacts.of(certificate.getPublicKey()));
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return FOUR.matcher(HexFormat.of().withUpperCase().formatHex(digest))
                    .replaceAll("$1 ");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256, and this certificate was read from bytes", e);
        }
    }
}
