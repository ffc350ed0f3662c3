package switchboard.platform.page;

import java.util.BitSet;

/// Finds which characters two texts have in common, in the same order: one longest common subsequence, marked
/// in both.
///
/// Works on whole code points, so that no mark ever splits a letter beyond the first plane.
final class CommonCharacters {
    private final int[] one;
    private final int[] other;
    private final int[][] longest;
    private final BitSet inOne = new BitSet();
    private final BitSet inOther = new BitSet();

    private CommonCharacters(String one, String other) {
        this.one = one.codePoints().toArray();
        this.other = other.codePoints().toArray();
        this.longest = new int[this.one.length + 1][this.other.length + 1];
    }

    static CommonCharacters of(String one, String other) {
        var common = new CommonCharacters(one, other);
        common.measure();
        common.walk();
        return common;
    }

    /// Returns the positions (in `char`s) of the first text that are common to both.
    BitSet inOne() {
        return inOne;
    }

    /// Returns the positions (in `char`s) of the second text that are common to both.
    BitSet inOther() {
        return inOther;
    }

    private void measure() {
        for (var at = one.length - 1; at >= 0; at--) {
            for (var there = other.length - 1; there >= 0; there--) {
                longest[at][there] = one[at] == other[there]
                        ? longest[at + 1][there + 1] + 1
                        : Math.max(longest[at + 1][there], longest[at][there + 1]);
            }
        }
    }

    private void walk() {
        var at = 0;
        var there = 0;
        var position = 0;
        var positionThere = 0;
        while (at < one.length && there < other.length) {
            var width = Character.charCount(one[at]);
            var widthThere = Character.charCount(other[there]);
            var same = one[at] == other[there];
            if (same) {
                inOne.set(position, position + width);
                inOther.set(positionThere, positionThere + widthThere);
            }
            var forward = same || longest[at + 1][there] >= longest[at][there + 1];
            if (forward) {
                at++;
                position += width;
            }
            if (same || !forward) {
                there++;
                positionThere += widthThere;
            }
        }
    }
}
