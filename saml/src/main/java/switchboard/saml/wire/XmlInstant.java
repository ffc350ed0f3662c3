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
        var time = LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
        if (time.getYear() < 0 || time.getYear() > 9999) {
            return DateTimeFormatter.ISO_INSTANT.format(time.toInstant(ZoneOffset.UTC));
        }
        // a tenth of the formatter's time, and a message holds half a dozen
        var out = new StringBuilder(24);
        append(out, time.getYear(), 1000).append('-');
        append(out, time.getMonthValue(), 10).append('-');
        append(out, time.getDayOfMonth(), 10).append('T');
        append(out, time.getHour(), 10).append(':');
        append(out, time.getMinute(), 10).append(':');
        append(out, time.getSecond(), 10);
        return time.getNano() == 0
                ? out.append('Z').toString()
                : append(out.append('.'), time.getNano() / 1_000_000, 100)
                        .append('Z')
                        .toString();
    }

    /// @param place the value of the first digit
    private static StringBuilder append(StringBuilder out, int number, int place) {
        for (int at = place; at > 0; at /= 10) {
            out.append((char) ('0' + number / at % 10));
        }
        return out;
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
        if (zone == text.length() - 1 && text.charAt(zone) == 'Z') {
            return ZoneOffset.UTC;
        }
        var rest = text.substring(zone);
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
