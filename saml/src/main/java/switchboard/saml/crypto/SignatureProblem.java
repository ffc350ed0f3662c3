package switchboard.saml.crypto;

/// Why a signature is not believed. Stable names, for logs, findings and tests.
public enum SignatureProblem {
    SEVERAL_SIGNATURES,
    MALFORMED,
    CANONICALIZATION_METHOD,
    SIGNATURE_ALGORITHM,
    DIGEST_ALGORITHM,
    REFERENCE,
    TRANSFORMS,
    CANONICAL_FORM,
    DIGEST,
    SIGNATURE_VALUE,
    KEY_TYPE,
}
