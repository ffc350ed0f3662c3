package switchboard.saml.crypto;

import java.security.cert.X509Certificate;

/// What looking for a signature on an element came to.
public sealed interface SignatureOutcome {
    /// The element was signed by the key of a pinned certificate; read on in `bytes`, nowhere else.
    record Held(SignedBytes bytes, X509Certificate by, SignatureAlgorithm algorithm) implements SignatureOutcome {}

    /// The element has no signature as a direct child.
    record Absent() implements SignatureOutcome {}

    /// There is a signature and it is not believed.
    ///
    /// @param expected what would have been right, in words
    /// @param received what the message says, cut short; empty where nothing can be quoted
    record Broken(SignatureProblem problem, String expected, String received) implements SignatureOutcome {}
}
