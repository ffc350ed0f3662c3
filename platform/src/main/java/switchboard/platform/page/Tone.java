package switchboard.platform.page;

import java.util.Locale;

/// How loud a state is. Colour marks the exception; the normal state is plain text.
public enum Tone {
    OK,
    WARN,
    BAD,
    INFO,
    PLAIN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
