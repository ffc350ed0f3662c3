package switchboard.platform.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// How a value that came differs from the one we wanted, character by character, and in words.
///
/// The usual cause is one slash, one space or one capital, which no reader finds in two long addresses.
public record Difference(String wanted, String came) {
    private static final int COMPARED_CLOSELY = 512;

    /// A stretch of characters, marked where the other value does not have it.
    public record Piece(String text, boolean differs) {}

    /// Returns the wanted value, with what the received one lacks marked.
    public List<Piece> expected() {
        return pieces(wanted, kept().inOne());
    }

    /// Returns the received value, with what the wanted one lacks marked.
    public List<Piece> received() {
        return pieces(came, kept().inOther());
    }

    /// Says the difference in one sentence, for those who cannot see the marks and those who should not have
    /// to.
    public String inWords() {
        if (wanted.equals(came)) {
            return "The two are the same.";
        }
        if (came.isEmpty()) {
            return "Nothing was received.";
        }
        if (wanted.strip().equals(came.strip())) {
            return "The two differ by white space at the start or the end.";
        }
        if (wanted.toLowerCase(Locale.ROOT).equals(came.toLowerCase(Locale.ROOT))) {
            return "The two differ in capital letters only.";
        }
        return ends();
    }

    private String ends() {
        if (came.equals(wanted + "/") || wanted.equals(came + "/")) {
            return "The two differ by one slash at the end.";
        }
        if (came.startsWith(wanted)) {
            return "The received value goes on after the expected one ends.";
        }
        if (wanted.startsWith(came)) {
            return "The received value ends too early.";
        }
        return "The two differ from character " + (wanted.codePointCount(0, sharedStart(wanted, came)) + 1) + " on.";
    }

    /// Compares what is left between the common start and the common end; of huge values, nothing there is
    /// common.
    private CommonCharacters kept() {
        var start = sharedStart(wanted, came);
        var end = sharedEnd(wanted, came, start);
        var middle = wanted.substring(start, wanted.length() - end);
        var other = came.substring(start, came.length() - end);
        if (middle.length() > COMPARED_CLOSELY || other.length() > COMPARED_CLOSELY) {
            return CommonCharacters.of("", "");
        }
        return CommonCharacters.of(middle, other);
    }

    private List<Piece> pieces(String shown, BitSet keptInMiddle) {
        var start = sharedStart(wanted, came);
        var end = shown.length() - sharedEnd(wanted, came, start);
        var pieces = new ArrayList<Piece>();
        add(pieces, shown.substring(0, start), false);
        middle(pieces, shown.substring(start, end), keptInMiddle);
        add(pieces, shown.substring(end), false);
        return List.copyOf(pieces);
    }

    private static void middle(List<Piece> pieces, String shown, BitSet kept) {
        for (var from = 0; from < shown.length(); ) {
            var to = kept.get(from) ? kept.nextClearBit(from) : kept.nextSetBit(from);
            var until = to < 0 ? shown.length() : Math.min(to, shown.length());
            add(pieces, shown.substring(from, until), !kept.get(from));
            from = until;
        }
    }

    private static void add(List<Piece> pieces, String text, boolean differs) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, differs));
        }
    }

    private static int sharedStart(String one, String other) {
        var limit = Math.min(one.length(), other.length());
        var at = 0;
        while (at < limit && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at > 0 && Character.isHighSurrogate(one.charAt(at - 1)) ? at - 1 : at;
    }

    private static int sharedEnd(String one, String other, int start) {
        var limit = Math.min(one.length(), other.length()) - start;
        var count = 0;
        while (count < limit && one.charAt(one.length() - 1 - count) == other.charAt(other.length() - 1 - count)) {
            count++;
        }
        return count > 0 && Character.isLowSurrogate(one.charAt(one.length() - count)) ? count - 1 : count;
    }
}
