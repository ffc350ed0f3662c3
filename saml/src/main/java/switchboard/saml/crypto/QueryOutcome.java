package switchboard.saml.crypto;

import java.security.cert.X509Certificate;

/// What checking a signed query came to.
public sealed interface QueryOutcome {
    record Held(X509Certificate by, SignatureAlgorithm algorithm) implements QueryOutcome {}

    /// @param expected what would have been right, in words
    /// @param received what the query says, cut short
    record Broken(SignatureProblem problem, String expected, String received) implements QueryOutcome {}
}
