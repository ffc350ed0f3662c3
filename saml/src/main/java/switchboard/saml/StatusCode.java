package switchboard.saml;

/// Names an outcome in an identity provider's words (Core §3.2.2.2). An open set: second-level codes are often
/// a vendor's own.
///
/// @param urn the code as it was written
public record StatusCode(String urn) {

    private static final String STANDARD = "urn:oasis:names:tc:SAML:2.0:status:";

    public static final StatusCode SUCCESS = new StatusCode(STANDARD + "Success");
    public static final StatusCode REQUESTER = new StatusCode(STANDARD + "Requester");
    public static final StatusCode RESPONDER = new StatusCode(STANDARD + "Responder");
    public static final StatusCode VERSION_MISMATCH = new StatusCode(STANDARD + "VersionMismatch");
    public static final StatusCode AUTHN_FAILED = new StatusCode(STANDARD + "AuthnFailed");
    public static final StatusCode INVALID_NAME_ID_POLICY = new StatusCode(STANDARD + "InvalidNameIDPolicy");
    public static final StatusCode NO_AUTHN_CONTEXT = new StatusCode(STANDARD + "NoAuthnContext");
    public static final StatusCode NO_PASSIVE = new StatusCode(STANDARD + "NoPassive");
    public static final StatusCode REQUEST_DENIED = new StatusCode(STANDARD + "RequestDenied");
    public static final StatusCode REQUEST_UNSUPPORTED = new StatusCode(STANDARD + "RequestUnsupported");
    public static final StatusCode UNKNOWN_PRINCIPAL = new StatusCode(STANDARD + "UnknownPrincipal");
    public static final StatusCode UNSUPPORTED_BINDING = new StatusCode(STANDARD + "UnsupportedBinding");

    /// The standard's own name without its prefix (`AuthnFailed`), or the whole text of anybody else's.
    public String shortName() {
        return urn.startsWith(STANDARD) ? urn.substring(STANDARD.length()) : urn;
    }

    @Override
    public String toString() {
        return urn;
    }
}
