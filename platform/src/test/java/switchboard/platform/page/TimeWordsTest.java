package switchboard.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
    private static final Instant NOW = Instant.parse("2026-09-22T17:00:00Z");
    private static final TimeWords PACIFIC = new TimeWords(NOW, ZoneId.of("America/Los_Angeles"));

    @ParameterizedTest
    @CsvSource({
        "2026-09-22T16:41:00Z, Today 09:41",
        "2026-09-22T07:00:00Z, Today 00:00",
        "2026-09-22T06:59:59Z, Yesterday 23:59",
        "2026-09-22T01:20:00Z, Yesterday 18:20",
        "2026-09-21T06:59:59Z, '20 Sep 2026, 23:59'",
        "2026-09-24T16:14:00Z, '24 Sep 2026, 09:14'",
    })
    void saysTodayAndYesterdayInTheReadersOwnZone(String moment, String words) {
        assertThat(PACIFIC.at(Instant.parse(moment))).isEqualTo(new Moment(moment, words));
    }

    @Test
    void carriesTheExactInstantForMachines() {
        assertThat(PACIFIC.at(NOW.plusNanos(123_456_789)).datetime()).isEqualTo("2026-09-22T17:00:00Z");
    }

    @Test
    void namesTheZoneWhereTheTimeStandsAlone() {
        var moment = Instant.parse("2026-09-22T16:14:02Z");
        assertThat(PACIFIC.exactly(moment).words()).isEqualTo("22 Sep 2026, 09:14 PDT");
        assertThat(PACIFIC.atSecond(moment).words()).isEqualTo("Today 09:14:02");
        assertThat(PACIFIC.clock(moment).words()).isEqualTo("09:14:02");
        assertThat(PACIFIC.day(moment).words()).isEqualTo("22 Sep 2026");
        assertThat(PACIFIC.zoneName()).isEqualTo("PDT");
        assertThat(new TimeWords(NOW, ZoneId.of("UTC")).exactly(moment).words()).isEqualTo("22 Sep 2026, 16:14 UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-15T17:00:00Z, 'in 23 days, on 15 October 2026'",
        "2026-09-23T17:00:00Z, 'in 1 day, on 23 September 2026'",
        "2026-09-23T06:59:59Z, 'today, on 22 September 2026'",
        "2026-09-20T17:00:00Z, '2 days ago, on 20 September 2026'",
    })
    void tellsADeadlineBothWays(String moment, String words) {
        assertThat(PACIFIC.deadline(Instant.parse(moment)).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 seconds ago", "1, 1 second ago", "12, 12 seconds ago", "59, 59 seconds ago", "60, 1 minute ago",
        "3599, 59 minutes ago", "3600, 1 hour ago", "7200, 2 hours ago", "172799, 47 hours ago", "172800, 20 Sep 2026",
        "-3600, 22 Sep 2026",
    })
    void saysHowLongAgoWhileThatIsRecent(long seconds, String words) {
        assertThat(PACIFIC.ago(NOW.minus(Duration.ofSeconds(seconds))).words()).isEqualTo(words);
    }
}
