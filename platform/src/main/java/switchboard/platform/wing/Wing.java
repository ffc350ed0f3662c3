package switchboard.platform.wing;

/// Which half of the house this is. The two meet only on the wire; this enum lets shared code say whose schema,
/// cookie or page it is about.
public enum Wing {
    SP("sp", "Switchboard"),
    IDP("idp", "Switchboard Directory");

    private final String code;
    private final String title;

    Wing(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /// The short name in schemas, cookies and settings: `sp` or `idp`.
    public String code() {
        return code;
    }

    /// What the wing calls itself on its pages.
    public String title() {
        return title;
    }
}
