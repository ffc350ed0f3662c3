package switchboard.saml.wire;

import switchboard.saml.SigningKey;
import switchboard.saml.crypto.SignatureAlgorithm;
import switchboard.saml.crypto.Signer;

/// Turns a party's key into something that signs, with the algorithm that everybody accepts for its kind.
public final class Signers {

    private Signers() {}

    public static Signer of(SigningKey key) {
        var certificate = key.certificate();
        return new Signer(key.privateKey(), certificate, SignatureAlgorithm.forKey(certificate.getPublicKey()));
    }
}
