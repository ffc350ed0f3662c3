package switchboard.sp.connection;

import java.util.Map;
import switchboard.platform.page.News;

/// The green line after something was saved, by the word that the redirect carried.
final class Receipts {
    private static final Map<String, String> SENTENCES = Map.of(
            "chosen", "Kept as a draft. It survives signing out; nothing is switched on.",
            "kept", "Kept as a draft. Something is still missing before people can sign in by it.",
            "saved", "Saved.",
            "added", "Certificate added.",
            "removed", "Certificate removed.",
            "enabled", "Enabled.",
            "disabled", "Disabled.",
            "closed", "Closed. From now on this is the one way in.",
            "opened", "The other doors are open again.");

    private Receipts() {}

    static News of(String done) {
        return SENTENCES.containsKey(done) ? News.receipt(SENTENCES.getOrDefault(done, "")) : News.NONE;
    }
}
