package switchboard.platform.page;

import java.util.Locale;

/// How much a button asks for attention: one solid one per form, all else plain or quiet.
public enum Look {
    SOLID,
    PLAIN,
    QUIET,
    /// Leads to something hard to undo; bordered, with "…" when a question follows.
    DANGER,
    /// Does it.
    DANGER_SOLID;

    public String classes() {
        return "button " + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
