package switchboard.saml.crypto;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import java.util.Set;

/// Which keys may be pinned or sign at all, to be asked when a connection is set up and not only when a message
/// comes.
public final class KeyRules {
    private static final Set<Integer> CURVES = Set.of(256, 384, 521);

    private KeyRules() {}

    /// One sentence on why this key is refused; empty for RSA from 2048 to 8192 bits and the curves P-256,
    /// P-384, P-521.
    public static Optional<String> refusal(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> rsa(rsa);
            case ECPublicKey ec -> curve(ec.getParams().getOrder().bitLength());
            default -> Optional.of("Only RSA and elliptic-curve keys are used, not " + key.getAlgorithm() + ".");
        };
    }

    private static Optional<String> rsa(RSAPublicKey key) {
        int bits = key.getModulus().bitLength();
        if (bits < 2048 || bits > 8192) {
            return Optional.of("An RSA key has 2048 to 8192 bits, not " + bits + ".");
        }
        // a huge or trivial exponent makes every check expensive, or none at all
        BigInteger exponent = key.getPublicExponent();
        boolean usual = exponent.testBit(0) && exponent.bitLength() > 1 && exponent.bitLength() <= 64;
        return usual ? Optional.empty() : Optional.of("The public exponent of the RSA key is not usable.");
    }

    private static Optional<String> curve(int bits) {
        return CURVES.contains(bits)
                ? Optional.empty()
                : Optional.of("The curve is P-256, P-384 or P-521, not one of " + bits + " bits.");
    }
}
