package switchboard.saml.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Numbers for byte strings that come again and again: prefixes and namespace names. Looked up one after
/// another, which the limit on their count keeps cheap.
final class Spellings {
    private final int limit;
    private byte[][] sources = new byte[8][];
    private int[] bounds = new int[16];
    private long[] tails = new long[8];
    private int count;

    /// @param first what gets the numbers 0 and 1
    Spellings(int limit, byte[] first, byte[] second) {
        this.limit = limit + 2;
        add(first, 0, first.length - Scan.PADDING);
        add(second, 0, second.length - Scan.PADDING);
    }

    static byte[] padded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length + Scan.PADDING);
    }

    int count() {
        return count;
    }

    /// The number of these bytes; -1 when they were never added. The array is padded.
    int find(byte[] bytes, int from, int to) {
        long tail = tail(bytes, from, to);
        for (int i = 0; i < count; i++) {
            if (tails[i] == tail && isSpelt(i, bytes, from, to)) {
                return i;
            }
        }
        return -1;
    }

    /// The number of these bytes, new or not; -1 when there would be too many.
    int intern(byte[] bytes, int from, int to) {
        int found = find(bytes, from, to);
        if (found >= 0) {
            return found;
        }
        return count == limit ? -1 : add(bytes, from, to);
    }

    boolean isBytes(int number, byte[] padded) {
        int length = padded.length - Scan.PADDING;
        return tails[number] == tail(padded, 0, length) && isSpelt(number, padded, 0, length);
    }

    /// Whether a namespace name is an absolute URI: a letter, then letters, digits, `+`, `-`, `.`, then a
    /// colon.
    boolean hasScheme(int number) {
        byte[] bytes = sources[number];
        int from = bounds[2 * number];
        int end = bounds[2 * number + 1];
        for (int at = from; at < end; at++) {
            if (bytes[at] == ':') {
                return at > from;
            }
            boolean letter = (bytes[at] | 0x20) >= 'a' && (bytes[at] | 0x20) <= 'z';
            if (!letter && (at == from || !isLaterInScheme(bytes[at]))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLaterInScheme(byte one) {
        return (one >= '0' && one <= '9') || one == '+' || one == '-' || one == '.';
    }

    int compare(int one, int other) {
        return Arrays.compareUnsigned(
                sources[one],
                bounds[2 * one],
                bounds[2 * one + 1],
                sources[other],
                bounds[2 * other],
                bounds[2 * other + 1]);
    }

    void write(int number, Buffer out) {
        out.raw(sources[number], bounds[2 * number], bounds[2 * number + 1]);
    }

    void writeEscaped(int number, Buffer out) {
        Escape.attribute(out, sources[number], bounds[2 * number], bounds[2 * number + 1]);
    }

    String text(int number) {
        int from = bounds[2 * number];
        return new String(sources[number], from, bounds[2 * number + 1] - from, StandardCharsets.UTF_8);
    }

    private int add(byte[] bytes, int from, int to) {
        if (count == tails.length) {
            sources = Arrays.copyOf(sources, count * 2);
            bounds = Arrays.copyOf(bounds, count * 4);
            tails = Arrays.copyOf(tails, count * 2);
        }
        sources[count] = bytes;
        bounds[2 * count] = from;
        bounds[2 * count + 1] = to;
        tails[count] = tail(bytes, from, to);
        return count++;
    }

    /// Whether these bytes, whose tail is the same, are the same altogether.
    private boolean isSpelt(int number, byte[] bytes, int from, int to) {
        int start = bounds[2 * number];
        int end = bounds[2 * number + 1];
        // the tail of something short is all of it
        return end - start == to - from
                && (to - from <= 8 || Arrays.equals(sources[number], start, end, bytes, from, to));
    }

    /// The last eight bytes, or all if fewer: namespace names differ at their ends.
    private static long tail(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= 8) {
            return Scan.eight(bytes, to - 8);
        }
        return Scan.eight(bytes, from) & ((1L << (8 * length)) - 1);
    }
}
