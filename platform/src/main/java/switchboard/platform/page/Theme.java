package switchboard.platform.page;

import java.util.Locale;

/// Light, dark, or whatever the person's system says.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /// Returns the value of `data-theme`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
