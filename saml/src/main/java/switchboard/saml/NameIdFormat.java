package switchboard.saml;

/// Says how to read a name: as an e-mail address, as an opaque key, or not at all. An open set, since vendors
/// invent their own (Core §8.3).
///
/// @param urn the format's name as it was written
public record NameIdFormat(String urn) {

    public static final NameIdFormat EMAIL = new NameIdFormat("urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress");
    public static final NameIdFormat UNSPECIFIED =
            new NameIdFormat("urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified");
    public static final NameIdFormat PERSISTENT =
            new NameIdFormat("urn:oasis:names:tc:SAML:2.0:nameid-format:persistent");
    public static final NameIdFormat TRANSIENT =
            new NameIdFormat("urn:oasis:names:tc:SAML:2.0:nameid-format:transient");

    public NameIdFormat {
        if (urn.isBlank() || urn.length() > 1024) {
            throw new IllegalArgumentException("a name identifier format has 1 to 1024 characters");
        }
    }

    /// True also for the versions of the URN that do not exist but are sent, such as JumpCloud's
    /// `…:SAML:1.0:nameid-format:unspecified`.
    public boolean isUnspecified() {
        return urn.startsWith("urn:oasis:names:tc:SAML:") && urn.endsWith(":nameid-format:unspecified");
    }

    public boolean isEmail() {
        return urn.startsWith("urn:oasis:names:tc:SAML:") && urn.endsWith(":nameid-format:emailAddress");
    }

    @Override
    public String toString() {
        return urn;
    }
}
