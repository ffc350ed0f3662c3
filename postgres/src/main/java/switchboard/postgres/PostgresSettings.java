package switchboard.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// What an operator may decide about the embedded PostgreSQL.
///
/// Port 0 means: choose a free one and keep it. Parameters are PostgreSQL's own; those that would trade
/// acknowledged rows for speed, and those the launcher needs for itself, are refused here rather than overruled
/// in silence.
public record PostgresSettings(Path dataDirectory, int port, Duration startTimeout, Map<String, String> parameters) {

    /// A crashed server replays its log before it answers, which may take a while and must not be cut short.
    public static final Duration DEFAULT_START_TIMEOUT = Duration.ofMinutes(2);

    public PostgresSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("The PostgreSQL port must lie between 0 and 65535, not " + port);
        }
        if (startTimeout.isNegative() || startTimeout.isZero()) {
            throw new IllegalArgumentException("The PostgreSQL start timeout must be longer than nothing");
        }
        parameters = Map.copyOf(parameters);
        parameters.forEach(ServerParameters::refuseHarmful);
    }

    public static PostgresSettings in(Path dataDirectory) {
        return new PostgresSettings(dataDirectory, 0, DEFAULT_START_TIMEOUT, Map.of());
    }
}
