package switchboard.platform.page;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Small answers that templates need to wire elements to each other. An attribute that is null is left out.
public final class Wiring {
    private Wiring() {}

    /// Returns the ids of what describes a field, for `aria-describedby`.
    public static @Nullable String describedBy(String id, String hint, String error) {
        var ids = new ArrayList<String>();
        if (!hint.isEmpty()) {
            ids.add(id + "-hint");
        }
        if (!error.isEmpty()) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /// Returns the text, or null where it is empty, so that its attribute is left out.
    public static @Nullable String attribute(String text) {
        return text.isEmpty() ? null : text;
    }

    /// Returns an id made from a title.
    public static String id(String title) {
        return "s-" + title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
