package switchboard.saml.wire;

/// The standard's namespaces, so that each is spelled once.
public final class Names {

    public static final String PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";
    public static final String ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion";
    public static final String METADATA = "urn:oasis:names:tc:SAML:2.0:metadata";
    public static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
    public static final String ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";
    public static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    public static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";

    private Names() {}
}
