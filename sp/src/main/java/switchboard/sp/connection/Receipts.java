package switchboard.sp.connection;

import java.util.Map;
import switchboard.platform.page.News;

/// The green line after something was saved, by the word that the redirect carried.
final class Receipts {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("chosen", "Kept as a draft. It survives signing out; nothing is switched on."),
            Map.entry("kept", "Kept as a draft. Something is still missing before people can sign in by it."),
            Map.entry("saved", "Saved."),
            Map.entry("added", "Certificate added."),
            Map.entry("removed", "Certificate removed."),
            Map.entry("enabled", "Enabled."),
            Map.entry("disabled", "Disabled."),
            Map.entry("tested", "The test passed. Nothing was opened and nobody was created."),
            Map.entry("proven", "You signed in by this exact configuration. Save now closes the other doors."),
            Map.entry("closed", "Closed. From now on this is the one way in."),
            Map.entry("opened", "The other doors are open again."));

    private Receipts() {}

    static News of(String done) {
        return SENTENCES.containsKey(done) ? News.receipt(SENTENCES.getOrDefault(done, "")) : News.NONE;
    }
}
