package switchboard.saml;

/// Says whether a service provider's requests must be signed.
public enum RequestSigning {
    /// An unsigned request is refused, whichever way it came.
    DEMANDED,
    /// A signature is checked where there is one and a certificate to check it with.
    OPTIONAL
}
