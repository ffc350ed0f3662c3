package switchboard.saml;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import switchboard.saml.crypto.KeyRules;

/// Signs in a party's name: a private key with the certificate that others know it by. A class and not a
/// record, so that nothing prints it.
///
/// RSA from 2048 to 8192 bits and EC on P-256, P-384 or P-521; always with SHA-256.
public final class SigningKey {

    private final PrivateKey privateKey;
    private final X509Certificate certificate;

    public SigningKey(PrivateKey privateKey, X509Certificate certificate) {
        KeyRules.refusal(certificate.getPublicKey()).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        if (!belongTogether(privateKey, certificate.getPublicKey())) {
            throw new IllegalArgumentException("the private key is not the certificate's");
        }
        this.privateKey = privateKey;
        this.certificate = certificate;
    }

    private static boolean belongTogether(PrivateKey privateKey, PublicKey publicKey) {
        if (privateKey instanceof RSAKey mine && publicKey instanceof RSAKey theirs) {
            return mine.getModulus().equals(theirs.getModulus());
        }
        return privateKey.getAlgorithm().equals(publicKey.getAlgorithm()) && trialHolds(privateKey, publicKey);
    }

    private static boolean trialHolds(PrivateKey privateKey, PublicKey publicKey) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(privateKey);
            var trial = signature.sign();
            signature.initVerify(publicKey);
            return signature.verify(trial);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    public PrivateKey privateKey() {
        return privateKey;
    }

    public X509Certificate certificate() {
        return certificate;
    }

    @Override
    public String toString() {
        return "SigningKey[***]";
    }
}
