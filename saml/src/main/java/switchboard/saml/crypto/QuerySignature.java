package switchboard.saml.crypto;

import java.security.cert.X509Certificate;
import java.util.List;

/// Checks the signature of the HTTP-Redirect binding (Bindings §3.4.4.1), which covers octets and not XML.
public final class QuerySignature {
    public QuerySignature(List<X509Certificate> pinned) {
        List.copyOf(pinned);
    }

    /// @param octets the signed part of the query exactly as received
    /// @param algorithm the value of `SigAlg`, percent-decoded
    /// @param signature the value of `Signature`, percent-decoded, still base64
    public QueryOutcome check(byte[] octets, String algorithm, String signature) {
        return new QueryOutcome.Broken(SignatureProblem.MALFORMED, "next commit", algorithm);
    }
}
