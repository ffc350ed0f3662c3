package switchboard.saml.crypto;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The signature algorithms we make and believe (RFC 9231 §2.3). SHA-1, MD5, DSA and every HMAC are simply not
/// here.
public enum SignatureAlgorithm {
    RSA_SHA256("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "SHA256withRSA"),
    RSA_SHA384("http://www.w3.org/2001/04/xmldsig-more#rsa-sha384", "SHA384withRSA"),
    RSA_SHA512("http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", "SHA512withRSA"),
    RSA_PSS_SHA256("http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1", "RSASSA-PSS"),
    RSA_PSS_SHA384("http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1", "RSASSA-PSS"),
    RSA_PSS_SHA512("http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1", "RSASSA-PSS"),
    ECDSA_SHA256("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", "SHA256withECDSAinP1363Format"),
    ECDSA_SHA384("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384", "SHA384withECDSAinP1363Format"),
    ECDSA_SHA512("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512", "SHA512withECDSAinP1363Format");

    private static final Map<String, SignatureAlgorithm> BY_URI =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(one -> one.uri, one -> one));

    private final String uri;
    private final String jcaName;

    SignatureAlgorithm(String uri, String jcaName) {
        this.uri = uri;
        this.jcaName = jcaName;
    }

    public String uri() {
        return uri;
    }

    public static Optional<SignatureAlgorithm> of(String uri) {
        return Optional.ofNullable(BY_URI.get(uri));
    }

    /// What we sign with by default for a key of this kind.
    public static SignatureAlgorithm forKey(PublicKey key) {
        return Arrays.stream(values())
                .filter(one -> one.fits(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no algorithm for keys of kind " + key.getAlgorithm()));
    }

    /// Whether a pinned key may be used with this algorithm: the key decides, not the message (CVE-2009-0217
    /// class).
    public boolean fits(PublicKey key) {
        return keyTypes().contains(key.getAlgorithm());
    }

    /// The digest that goes with it, for what we sign ourselves.
    DigestAlgorithm digest() {
        return switch (this) {
            case RSA_SHA256, RSA_PSS_SHA256, ECDSA_SHA256 -> DigestAlgorithm.SHA256;
            case RSA_SHA384, RSA_PSS_SHA384, ECDSA_SHA384 -> DigestAlgorithm.SHA384;
            case RSA_SHA512, RSA_PSS_SHA512, ECDSA_SHA512 -> DigestAlgorithm.SHA512;
        };
    }

    Signature verifier(PublicKey key) throws GeneralSecurityException {
        Signature signature = instance();
        signature.initVerify(key);
        return signature;
    }

    Signature signer(PrivateKey key) throws GeneralSecurityException {
        Signature signature = instance();
        signature.initSign(key);
        return signature;
    }

    private Signature instance() throws GeneralSecurityException {
        Signature signature = Signature.getInstance(jcaName);
        switch (this) {
            case RSA_PSS_SHA256 -> signature.setParameter(pss(MGF1ParameterSpec.SHA256, 32));
            case RSA_PSS_SHA384 -> signature.setParameter(pss(MGF1ParameterSpec.SHA384, 48));
            case RSA_PSS_SHA512 -> signature.setParameter(pss(MGF1ParameterSpec.SHA512, 64));
            case RSA_SHA256, RSA_SHA384, RSA_SHA512, ECDSA_SHA256, ECDSA_SHA384, ECDSA_SHA512 -> {}
        }
        return signature;
    }

    /// RFC 9231 §2.3.10: the mask uses the same digest, and the salt is as long as the digest.
    private static PSSParameterSpec pss(MGF1ParameterSpec mask, int salt) {
        return new PSSParameterSpec(mask.getDigestAlgorithm(), "MGF1", mask, salt, PSSParameterSpec.TRAILER_FIELD_BC);
    }

    private List<String> keyTypes() {
        return switch (this) {
            case RSA_SHA256, RSA_SHA384, RSA_SHA512 -> List.of("RSA");
            case RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512 -> List.of("RSA", "RSASSA-PSS");
            case ECDSA_SHA256, ECDSA_SHA384, ECDSA_SHA512 -> List.of("EC");
        };
    }
}
