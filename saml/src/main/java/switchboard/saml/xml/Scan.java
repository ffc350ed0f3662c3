package switchboard.saml.xml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds the next byte that matters, eight bytes a step. Most of a message is base64, so most steps find
/// nothing.
///
/// Arrays end in `PADDING` zero bytes. Zero is no XML character, so it stops every search, and no search needs
/// an end. A byte test sets the high bit of each matching byte; a carry can only set wrong bits above a right
/// one, so the lowest bit, which is the first byte, is always right.
final class Scan {
    static final int PADDING = 8;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private Scan() {}

    static long eight(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /// Whether all eight bytes are ASCII and none is a control character but a line feed, of which indented
    /// messages are full. Without a high bit no byte carries into the next, so that each test is exact.
    static boolean isPlain(long eight) {
        long printable = eight + (ONES * (0x80 - ' '));
        long otherThanLineFeed = (eight ^ (ONES * '\n')) + (ONES * 0x7F);
        return ((eight | (otherThanLineFeed & ~printable)) & HIGH) == 0;
    }

    /// The next `<`, `>`, `&`, carriage return or end.
    static int textStop(byte[] bytes, int from) {
        for (int at = from; ; at += 8) {
            long eight = eight(bytes, at);
            long angle = (eight | (ONES * 2)) ^ (ONES * '>');
            long found = (zero(angle) | zero(eight ^ (ONES * '&')) | zero(eight ^ (ONES * '\r')) | zero(eight)) & HIGH;
            if (found != 0) {
                return at + first(found);
            }
        }
    }

    /// The next quote of this kind, `<`, `&`, control character or end.
    static int valueStop(byte[] bytes, int from, byte quote) {
        // " and & differ in one bit, and so do ' and &
        long bit = ONES * (quote ^ '&');
        long both = ONES * (quote | '&');
        for (int at = from; ; at += 8) {
            long eight = eight(bytes, at);
            long found = (zero((eight | bit) ^ both) | zero(eight ^ (ONES * '<')) | below(eight, ' ')) & HIGH;
            if (found != 0) {
                return at + first(found);
            }
        }
    }

    private static long zero(long eight) {
        return (eight - ONES) & ~eight;
    }

    private static long below(long eight, int limit) {
        return (eight - (ONES * limit)) & ~eight;
    }

    private static int first(long found) {
        return Long.numberOfTrailingZeros(found) >>> 3;
    }
}
