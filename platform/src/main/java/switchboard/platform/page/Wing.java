package switchboard.platform.page;

/// Which half of the house a page belongs to: its mark, its accent and its name hang on this.
public enum Wing {
    SERVICE("sp", "Switchboard", ""),
    DIRECTORY("idp", "Switchboard Directory", " Directory");

    private final String key;
    private final String title;
    private final String tenantSuffix;

    Wing(String key, String title, String tenantSuffix) {
        this.key = key;
        this.title = title;
        this.tenantSuffix = tenantSuffix;
    }

    /// Returns the word the stylesheet and the picture files know it by.
    public String key() {
        return key;
    }

    /// Returns what it calls itself.
    public String title() {
        return title;
    }

    String homeOf(String tenant) {
        return tenant.isEmpty() ? title : tenant + tenantSuffix;
    }
}
