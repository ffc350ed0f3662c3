package switchboard.saml.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The digests we make and believe (RFC 9231 §2.1, XML Encryption §5.8). SHA-1 and MD5 are not here.
enum DigestAlgorithm {
    SHA256("http://www.w3.org/2001/04/xmlenc#sha256", "SHA-256"),
    SHA384("http://www.w3.org/2001/04/xmldsig-more#sha384", "SHA-384"),
    SHA512("http://www.w3.org/2001/04/xmlenc#sha512", "SHA-512");

    private static final Map<String, DigestAlgorithm> BY_URI =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(one -> one.uri, one -> one));

    private final String uri;
    private final String jcaName;

    DigestAlgorithm(String uri, String jcaName) {
        this.uri = uri;
        this.jcaName = jcaName;
    }

    String uri() {
        return uri;
    }

    static Optional<DigestAlgorithm> of(String uri) {
        return Optional.ofNullable(BY_URI.get(uri));
    }

    byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance(jcaName).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + jcaName, e);
        }
    }
}
