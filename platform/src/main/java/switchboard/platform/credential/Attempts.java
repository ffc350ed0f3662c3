package switchboard.platform.credential;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Slows guessing down without letting a stranger lock anyone out: failures are counted per account *and*
/// address, and per address alone, never per account alone.
public final class Attempts {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FREE = 5;
    private static final int FREE_PER_ADDRESS = 50;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final AttemptTable table;
    private final InstantSource clock;

    Attempts(AttemptTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /// How long this caller must still wait; zero when it may try.
    ///
    /// @param account what is being tried, in the form it is looked up by
    /// @param address where the attempt comes from
    public Duration wait(String account, String address) {
        var now = clock.instant();
        return List.of(
                        left(table.recent(pair(account, address), now.minus(WINDOW)), FREE, now),
                        left(table.recent(address, now.minus(WINDOW)), FREE_PER_ADDRESS, now))
                .stream()
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /// Remembers a failure.
    public void failed(String account, String address) {
        table.add(pair(account, address), clock.instant());
        table.add(address, clock.instant());
    }

    /// Forgets the account's failures from this address after it proved itself.
    public void succeeded(String account, String address) {
        table.forget(pair(account, address));
    }

    private static Duration left(AttemptTable.Recent recent, int free, Instant now) {
        if (recent.count() < free || recent.last().isEmpty()) {
            return Duration.ZERO;
        }
        int over = Math.min(recent.count() - free, 9);
        var pause = Duration.ofSeconds(1L << over);
        var until = recent.last().get().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    private static String pair(String account, String address) {
        return account + " " + address;
    }
}
