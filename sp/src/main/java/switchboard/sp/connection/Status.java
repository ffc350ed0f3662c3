package switchboard.sp.connection;

import java.util.Locale;
import switchboard.platform.page.Badge;

/// How a connection stands, as its page says it: what it was told to do, and what is known of it.
public enum Status {
    DRAFT,
    CONFIGURED,
    TESTED,
    ACTIVE,
    NEEDS_ATTENTION,
    DISABLED;

    /// What scripts call it: `needs-attention`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Badge badge() {
        return switch (this) {
            case DRAFT -> Badge.draft("Draft");
            case CONFIGURED -> Badge.info("Configured");
            case TESTED -> Badge.info("Tested");
            case ACTIVE -> Badge.ok("Active");
            case NEEDS_ATTENTION -> Badge.warn("Needs attention");
            case DISABLED -> Badge.plain("Disabled");
        };
    }
}
