package switchboard.saml.binding;

/// Keeps the octets that a Redirect signature covers exactly as they were received, since another encoder would
/// write `%2b` for `%2B` and break it (Bindings §3.4.4.1).
public final class SignedQuery {

    private final byte[] octets;
    private final String algorithm;
    private final String signature;

    SignedQuery(byte[] octets, String algorithm, String signature) {
        this.octets = octets;
        this.algorithm = algorithm;
        this.signature = signature;
    }

    public byte[] octets() {
        return octets.clone();
    }

    /// The value of `SigAlg`, decoded.
    public String algorithm() {
        return algorithm;
    }

    /// The value of `Signature`, percent-decoded, still base64.
    public String signature() {
        return signature;
    }
}
