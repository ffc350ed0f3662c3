package switchboard.sp;

import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import switchboard.platform.crypto.KeyPairs;

/// Certificates of identity providers that tests make up.
public final class Certificates {
    private Certificates() {}

    public static X509Certificate fresh(String name) {
        return ending(name, new TestClock().instant().plus(Duration.ofDays(1000)));
    }

    /// A certificate that ends at a given time.
    public static X509Certificate ending(String name, Instant end) {
        var pairs = new KeyPairs(new SecureRandom());
        var start = end.minus(Duration.ofDays(365));
        return pairs.selfSigned(pairs.p256(), name, start, Duration.between(start, end));
    }

    /// As JumpCloud's page has it and the seed wants it: base64 without the BEGIN and END lines.
    public static String bare(X509Certificate certificate) {
        try {
            return Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
