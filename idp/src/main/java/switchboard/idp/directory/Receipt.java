package switchboard.idp.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import switchboard.platform.page.News;

/// What the page after a redirect says about what was just done. The address carries only a word, never a
/// sentence, so that a link cannot make our page say what its sender likes.
public enum Receipt {
    SAVED("Saved."),
    ADDED("Added."),
    REMOVED("Removed."),
    SUSPENDED("Suspended. All sessions have ended."),
    ACTIVATED("Active again."),
    PASSWORD("The new password is set, and all sessions have ended."),
    READ("We read the metadata and saved what it says.");

    private final String sentence;

    Receipt(String sentence) {
        this.sentence = sentence;
    }

    /// The end of an address that leads to a page with these receipts.
    public static String query(List<Receipt> receipts) {
        return receipts.stream().map(Receipt::word).collect(Collectors.joining(",", "?done=", ""));
    }

    public String query() {
        return query(List.of(this));
    }

    /// Reads the words of an address; what is not one of ours is passed over.
    public static News read(String words) {
        var named = List.of(words.split(",", 20));
        return News.receipt(Arrays.stream(values())
                .filter(receipt -> named.contains(receipt.word()))
                .map(receipt -> receipt.sentence)
                .collect(Collectors.joining(" ")));
    }

    private String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
