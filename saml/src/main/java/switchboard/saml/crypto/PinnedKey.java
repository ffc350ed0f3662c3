package switchboard.saml.crypto;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// One certificate we were told to believe, with a verifier kept ready for each algorithm.
///
/// A verifier serves one thread at a time: whoever finds none idle makes one. That suits virtual threads, where
/// something kept per thread would be made for every request.
final class PinnedKey {
    private final X509Certificate certificate;
    private final PublicKey key;
    private final Map<SignatureAlgorithm, AtomicReference<Optional<Signature>>> idle =
            new EnumMap<>(SignatureAlgorithm.class);

    PinnedKey(X509Certificate certificate) {
        this.certificate = certificate;
        key = certificate.getPublicKey();
        KeyRules.refusal(key).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
            if (algorithm.fits(key)) {
                idle.put(algorithm, new AtomicReference<>(Optional.empty()));
            }
        }
    }

    X509Certificate certificate() {
        return certificate;
    }

    boolean fits(SignatureAlgorithm algorithm) {
        return idle.containsKey(algorithm);
    }

    /// Asked only for an algorithm that fits.
    boolean verifies(SignatureAlgorithm algorithm, byte[] signed, byte[] value) {
        AtomicReference<Optional<Signature>> place = Objects.requireNonNull(idle.get(algorithm));
        try {
            Optional<Signature> kept = place.getAndSet(Optional.empty());
            Signature verifier = kept.isPresent() ? kept.get() : algorithm.verifier(key);
            verifier.update(signed);
            boolean held = verifier.verify(value);
            place.set(Optional.of(verifier));
            return held;
        } catch (SignatureException e) {
            // a value of the wrong length or shape; the verifier is not used again
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was accepted cannot be used", e);
        }
    }
}
