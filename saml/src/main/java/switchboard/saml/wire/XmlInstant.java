package switchboard.saml.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Reads and writes `xs:dateTime` as SAML uses it (Core §1.3.3): in full, and with a zone. A time without a
/// zone means another moment to each reader, so it means nothing.
public final class XmlInstant {

    private static final int SECONDS_END = 19;
    private static final int MOST_FRACTION_DIGITS = 30;
    private static final String SHAPE = "dddd-dd-ddTdd:dd:dd";

    private XmlInstant() {}

    public static Optional<Instant> read(String text) {
        if (text.length() <= SECONDS_END || !hasShape(text, 0, SHAPE)) {
            return Optional.empty();
        }
        int zone = endOfFraction(text);
        try {
            return zone < 0 ? Optional.empty() : Optional.of(at(text, zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static String write(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.MILLIS));
    }

    private static Instant at(String text, int zone) {
        var local = LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
        return local.withNano(nanos(text, zone)).toInstant(offset(text, zone));
    }

    /// Where the zone begins, or -1 when a dot is not followed by digits.
    private static int endOfFraction(String text) {
        if (text.charAt(SECONDS_END) != '.') {
            return SECONDS_END;
        }
        int end = SECONDS_END + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - SECONDS_END - 1;
        return digits == 0 || digits > MOST_FRACTION_DIGITS ? -1 : end;
    }

    private static int nanos(String text, int zone) {
        int nanos = 0;
        for (int i = SECONDS_END + 1; i < SECONDS_END + 10; i++) {
            nanos = nanos * 10 + (i < zone ? text.charAt(i) - '0' : 0);
        }
        return nanos;
    }

    private static ZoneOffset offset(String text, int zone) {
        var rest = text.substring(zone);
        if (rest.equals("Z")) {
            return ZoneOffset.UTC;
        }
        if (rest.length() != 6 || !(hasShape(rest, 0, "+dd:dd") || hasShape(rest, 0, "-dd:dd"))) {
            throw new DateTimeException("no zone");
        }
        return ZoneOffset.of(rest);
    }

    private static boolean hasShape(String text, int from, String shape) {
        for (int i = 0; i < shape.length(); i++) {
            char wanted = shape.charAt(i);
            char found = text.charAt(from + i);
            if (wanted == 'd' ? !isDigit(found) : wanted != found) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
