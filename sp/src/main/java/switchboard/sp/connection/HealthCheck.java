package switchboard.sp.connection;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.platform.page.TimeWords;

/// Says how a connection stands now.
public final class HealthCheck {
    private static final Duration NOTICE = Duration.ofDays(60);

    private final ConnectionTests tests;
    private final InstantSource clock;

    HealthCheck(ConnectionTests tests, InstantSource clock) {
        this.tests = tests;
        this.clock = clock;
    }

    public Health of(Connection connection) {
        return switch (connection.state()) {
            case DRAFT -> new Health(Status.DRAFT, Optional.empty());
            case DISABLED -> new Health(Status.DISABLED, Optional.empty());
            case CONFIGURED -> new Health(configured(connection), expiry(connection));
            case ACTIVE -> active(connection);
        };
    }

    private Status configured(Connection connection) {
        return tests.passed(connection).isEmpty() ? Status.CONFIGURED : Status.TESTED;
    }

    private Health active(Connection connection) {
        var attention = Stream.of(failed(connection), untested(connection), expiry(connection))
                .flatMap(Optional::stream)
                .findFirst();
        return new Health(attention.isPresent() ? Status.NEEDS_ATTENTION : Status.ACTIVE, attention);
    }

    private Optional<String> failed(Connection connection) {
        return tests.last(connection)
                .filter(test -> test.of(connection) && !test.passed())
                .map(test -> "The last test did not pass. See what came, below.");
    }

    private Optional<String> untested(Connection connection) {
        return tests.passed(connection).isEmpty()
                ? Optional.of("The values changed after the last test. Test sign-in, so that you know they are right.")
                : Optional.empty();
    }

    /// A certificate past its end still signs (Metadata IOP §2.6), but its owner will soon replace it.
    private Optional<String> expiry(Connection connection) {
        var now = clock.instant();
        return connection.idp().certificates().stream()
                .map(pinned -> pinned.facts().notAfter())
                .max(Instant::compareTo)
                .filter(end -> end.isBefore(now.plus(NOTICE)))
                .map(end -> sentence(connection, end, now));
    }

    private static String sentence(Connection connection, Instant end, Instant now) {
        var when = new TimeWords(now, ZoneOffset.UTC).deadline(end).words();
        var whose = connection.provider().isCustom()
                ? "identity provider's"
                : connection.provider().label();
        return "The " + whose + " certificate " + (end.isBefore(now) ? "expired " : "expires ") + when + ".";
    }
}
