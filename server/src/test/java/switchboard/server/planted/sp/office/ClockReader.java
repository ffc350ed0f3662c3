package switchboard.server.planted.sp.office;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/// Breaches, one a method: time that does not come in.
final class ClockReader {
    Instant instant() {
        return Instant.now();
    }

    LocalDate zoned(ZoneId zone) {
        return LocalDate.now(zone);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    InstantSource source() {
        return InstantSource.system();
    }

    Supplier<Instant> inDisguise() {
        return Instant::now;
    }

    /// No breach: this clock came in.
    Instant given(Clock clock) {
        return Instant.now(clock);
    }
}
