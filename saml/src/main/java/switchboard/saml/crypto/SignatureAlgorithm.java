package switchboard.saml.crypto;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;

/// The signature algorithms we make and believe (RFC 9231 §2.3). SHA-1, MD5, DSA and every HMAC are simply not here.
public enum SignatureAlgorithm {
    RSA_SHA256("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "RSA"),
    RSA_SHA384("http://www.w3.org/2001/04/xmldsig-more#rsa-sha384", "RSA"),
    RSA_SHA512("http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", "RSA"),
    RSA_PSS_SHA256("http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1", "RSA"),
    RSA_PSS_SHA384("http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1", "RSA"),
    RSA_PSS_SHA512("http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1", "RSA"),
    ECDSA_SHA256("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", "EC"),
    ECDSA_SHA384("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384", "EC"),
    ECDSA_SHA512("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512", "EC");

    private final String uri;
    private final String keyType;

    SignatureAlgorithm(String uri, String keyType) {
        this.uri = uri;
        this.keyType = keyType;
    }

    public String uri() {
        return uri;
    }

    public static Optional<SignatureAlgorithm> of(String uri) {
        return Arrays.stream(values()).filter(one -> one.uri.equals(uri)).findFirst();
    }

    /// What we sign with by default for a key of this kind.
    public static SignatureAlgorithm forKey(PublicKey key) {
        return key.getAlgorithm().equals("EC") ? ECDSA_SHA256 : RSA_SHA256;
    }

    /// Whether a pinned key may be used with this algorithm: the key decides, not the message (CVE-2009-0217 class).
    public boolean fits(PublicKey key) {
        return key.getAlgorithm().equals(keyType);
    }
}
