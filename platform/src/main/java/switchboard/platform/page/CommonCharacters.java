package switchboard.platform.page;

import java.util.BitSet;

/// Finds which characters of a text also stand, in the same order, in another: the longest common subsequence.
///
/// Works on whole code points, so that no mark ever splits a letter beyond the first plane.
final class CommonCharacters {
    private final int[] shown;
    private final int[] other;
    private final int[][] longest;

    private CommonCharacters(String shown, String other) {
        this.shown = shown.codePoints().toArray();
        this.other = other.codePoints().toArray();
        this.longest = new int[this.shown.length + 1][this.other.length + 1];
    }

    /// Returns the positions (in `char`s) of `shown` that are common to both.
    static BitSet in(String shown, String other) {
        var common = new CommonCharacters(shown, other);
        common.measure();
        return common.walk();
    }

    private void measure() {
        for (var at = shown.length - 1; at >= 0; at--) {
            for (var there = other.length - 1; there >= 0; there--) {
                longest[at][there] = shown[at] == other[there]
                        ? longest[at + 1][there + 1] + 1
                        : Math.max(longest[at + 1][there], longest[at][there + 1]);
            }
        }
    }

    private BitSet walk() {
        var kept = new BitSet();
        var position = 0;
        var there = 0;
        for (var at = 0; at < shown.length; at++) {
            var width = Character.charCount(shown[at]);
            while (there < other.length && shown[at] != other[there] && longest[at][there + 1] == longest[at][there]) {
                there++;
            }
            if (there < other.length && shown[at] == other[there]) {
                kept.set(position, position + width);
                there++;
            }
            position += width;
        }
        return kept;
    }
}
