package switchboard.platform.id;

import java.util.Optional;
import java.util.UUID;

/// The text form of typed ids: `prefix_` and 26 characters of Crockford's base 32, lower case.
///
/// It keeps ids of different kinds apart wherever people and scripts carry them.
public final class IdText {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;

    private IdText() {}

    public static String print(String prefix, UUID id) {
        var text = new StringBuilder(prefix).append('_');
        for (int position = LENGTH - 1; position >= 0; position--) {
            text.append(ALPHABET.charAt(fiveBits(id, position * 5)));
        }
        return text.toString();
    }

    /// Reads what `print` wrote, in any case; empty for anything else, another kind's id included.
    public static Optional<UUID> read(String prefix, String text) {
        var digits = text.toLowerCase(java.util.Locale.ROOT);
        if (!digits.startsWith(prefix + "_") || digits.length() != prefix.length() + 1 + LENGTH) {
            return Optional.empty();
        }
        return decode(digits.substring(prefix.length() + 1));
    }

    private static Optional<UUID> decode(String digits) {
        if (digits.charAt(0) > '7') {
            return Optional.empty();
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = ALPHABET.indexOf(digits.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            high = high << 5 | low >>> 59;
            low = low << 5 | digit;
        }
        return Optional.of(new UUID(high, low));
    }

    private static int fiveBits(UUID id, int shift) {
        if (shift >= 64) {
            return (int) (id.getMostSignificantBits() >>> (shift - 64)) & 31;
        }
        long bits = id.getLeastSignificantBits() >>> shift;
        if (shift > 59) {
            bits |= id.getMostSignificantBits() << (64 - shift);
        }
        return (int) bits & 31;
    }
}
