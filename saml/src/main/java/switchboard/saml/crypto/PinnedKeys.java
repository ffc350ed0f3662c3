package switchboard.saml.crypto;

import java.security.cert.X509Certificate;
import java.util.List;

/// The certificates of one connection: usually one, two during a rollover. Their dates do not matter here,
/// since they are pinned one by one; whoever shows a connection to an administrator warns before they end.
final class PinnedKeys {
    private final List<PinnedKey> keys;

    PinnedKeys(List<X509Certificate> certificates) {
        keys = certificates.stream().map(PinnedKey::new).toList();
    }

    /// Refuses an algorithm that no pinned key is meant for, before anything is computed.
    void requireFitting(SignatureAlgorithm algorithm) {
        if (keys.stream().noneMatch(key -> key.fits(algorithm))) {
            throw new Disbelief(
                    SignatureProblem.KEY_TYPE, "an algorithm for the kind of the pinned keys", algorithm.uri());
        }
    }

    /// The certificate whose key made the value.
    X509Certificate signer(SignatureAlgorithm algorithm, byte[] signed, byte[] value) {
        for (PinnedKey key : keys) {
            if (key.fits(algorithm) && key.verifies(algorithm, signed, value)) {
                return key.certificate();
            }
        }
        throw new Disbelief(SignatureProblem.SIGNATURE_VALUE, "a signature by a pinned key", "");
    }
}
