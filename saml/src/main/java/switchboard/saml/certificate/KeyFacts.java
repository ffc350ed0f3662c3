package switchboard.saml.certificate;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/// Names a key's kind and size: `RSA 2048`, `EC 256`.
///
/// @param bits 0 where the kind has no size to speak of
public record KeyFacts(String kind, int bits) {

    public static KeyFacts of(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> new KeyFacts("RSA", rsa.getModulus().bitLength());
            case ECPublicKey ec -> new KeyFacts("EC", ec.getParams().getOrder().bitLength());
            default -> new KeyFacts(key.getAlgorithm(), 0);
        };
    }

    @Override
    public String toString() {
        return bits == 0 ? kind : kind + " " + bits;
    }
}
