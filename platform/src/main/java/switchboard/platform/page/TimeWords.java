package switchboard.platform.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Says times the way people do, in the reader's zone: *Today 09:41*, *in 23 days, on 15 October 2026*.
///
/// @param now the moment the page is made
/// @param zone where its reader lives
public record TimeWords(Instant now, ZoneId zone) {
    // Not Locale.UK: its September is "Sept".
    private static final DateTimeFormatter CLOCK = format("HH:mm");
    private static final DateTimeFormatter SECONDS = format("HH:mm:ss");
    private static final DateTimeFormatter DAY = format("d MMM uuuu");
    private static final DateTimeFormatter LONG_DAY = format("d MMMM uuuu");
    private static final DateTimeFormatter EXACT = format("d MMM uuuu, HH:mm zzz");

    /// Returns what a list shows: *Today 09:41*, *Yesterday 18:20*, *22 Sep 2026, 09:14*.
    public Moment at(Instant moment) {
        return told(moment, dayWords(moment, ", ") + CLOCK.format(moment.atZone(zone)));
    }

    /// Returns what a log shows, to the second: *Today 09:14:02*.
    public Moment atSecond(Instant moment) {
        return told(moment, dayWords(moment, ", ") + SECONDS.format(moment.atZone(zone)));
    }

    /// Returns the time of day alone, to the second, for a list under one date.
    public Moment clock(Instant moment) {
        return told(moment, SECONDS.format(moment.atZone(zone)));
    }

    /// Returns the whole truth with its zone: *22 Sep 2026, 09:14 PDT*.
    public Moment exactly(Instant moment) {
        return told(moment, EXACT.format(moment.atZone(zone)));
    }

    /// Returns the day: *22 Sep 2026*.
    public Moment day(Instant moment) {
        return told(moment, DAY.format(moment.atZone(zone)));
    }

    /// Returns a deadline both ways: *in 23 days, on 15 October 2026*.
    public Moment deadline(Instant moment) {
        return told(moment, daysUntil(moment) + ", on " + LONG_DAY.format(moment.atZone(zone)));
    }

    /// Returns how long ago something recent was: *12 seconds ago*; from two days on, the day.
    public Moment ago(Instant moment) {
        var past = Duration.between(moment, now);
        if (past.isNegative() || past.toHours() >= 48) {
            return day(moment);
        }
        return told(moment, agoWords(past));
    }

    /// Returns the zone's own abbreviation today, for the head of a column: *PDT*.
    public String zoneName() {
        return format("zzz").format(now.atZone(zone));
    }

    private static String agoWords(Duration past) {
        if (past.toSeconds() < 60) {
            return count(past.toSeconds(), "second") + " ago";
        }
        if (past.toMinutes() < 60) {
            return count(past.toMinutes(), "minute") + " ago";
        }
        return count(past.toHours(), "hour") + " ago";
    }

    private String daysUntil(Instant moment) {
        var days = ChronoUnit.DAYS.between(today(), moment.atZone(zone).toLocalDate());
        if (days == 0) {
            return "today";
        }
        return days > 0 ? "in " + count(days, "day") : count(-days, "day") + " ago";
    }

    private String dayWords(Instant moment, String separator) {
        var date = moment.atZone(zone).toLocalDate();
        if (date.equals(today())) {
            return "Today ";
        }
        return date.equals(today().minusDays(1)) ? "Yesterday " : DAY.format(date) + separator;
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    private static Moment told(Instant moment, String words) {
        return new Moment(moment.truncatedTo(ChronoUnit.SECONDS).toString(), words);
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
