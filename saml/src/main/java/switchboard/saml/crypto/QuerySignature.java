package switchboard.saml.crypto;

import java.security.cert.X509Certificate;
import java.util.List;

/// Checks the signature of the HTTP-Redirect binding (Bindings §3.4.4.1), which covers octets and not XML. Make
/// one per connection and keep it. Safe for many threads.
public final class QuerySignature {
    private final PinnedKeys pinned;

    /// A key that `KeyRules` refuses is a wrong call. No certificate at all means that nothing is ever
    /// believed.
    public QuerySignature(List<X509Certificate> pinned) {
        this.pinned = new PinnedKeys(pinned);
    }

    /// @param octets the signed part of the query exactly as received
    /// @param algorithm the value of `SigAlg`, percent-decoded
    /// @param signature the value of `Signature`, percent-decoded, still base64
    public QueryOutcome check(byte[] octets, String algorithm, String signature) {
        try {
            return judge(octets, algorithm, signature);
        } catch (Disbelief disbelief) {
            return disbelief.inQuery();
        }
    }

    private QueryOutcome judge(byte[] octets, String uri, String signature) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.of(uri)
                .orElseThrow(() -> new Disbelief(
                        SignatureProblem.SIGNATURE_ALGORITHM, "RSA, RSA-PSS or ECDSA with SHA-256 or longer", uri));
        pinned.requireFitting(algorithm);
        byte[] value = Base64Text.decode(signature)
                .orElseThrow(() -> new Disbelief(SignatureProblem.SIGNATURE_VALUE, "base64 in Signature", signature));
        return new QueryOutcome.Held(pinned.signer(algorithm, octets, value), algorithm);
    }
}
