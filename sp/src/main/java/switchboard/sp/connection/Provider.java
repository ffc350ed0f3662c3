package switchboard.sp.connection;

/// A kind of identity provider, and what it calls things on its own screens.
///
/// @param code its part of our addresses: `jumpcloud`
/// @param label what the tile says
/// @param note the line under it
/// @param mark its tile: one letter, one colour
/// @param words its names for what is carried over
public record Provider(String code, String label, String note, Mark mark, Words words) {

    public record Mark(String letter, int tone) {}

    /// @param screen where an administrator finds these fields, as a sentence
    /// @param acs our SP SSO Url (ACS)
    /// @param spEntityId our SP Entity ID
    /// @param idpEntityId its own name for itself
    /// @param idpSsoUrl where it takes requests
    /// @param certificate what it signs with
    /// @param metadata how it hands all three out at once
    public record Words(
            String screen,
            String acs,
            String spEntityId,
            String idpEntityId,
            String idpSsoUrl,
            String certificate,
            String metadata) {}

    public boolean isCustom() {
        return code.equals(Providers.CUSTOM);
    }

    /// How a sentence calls it.
    public String spoken() {
        return isCustom() ? "your identity provider" : label;
    }

    /// Whose word it is, before the colon.
    public String says() {
        return isCustom() ? "Often" : label;
    }
}
