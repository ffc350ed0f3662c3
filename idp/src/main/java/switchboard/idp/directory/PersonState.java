package switchboard.idp.directory;

import java.util.Locale;

/// Whether a person may sign in.
public enum PersonState {
    ACTIVE,
    SUSPENDED;

    /// The word in tables and in the API.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PersonState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
