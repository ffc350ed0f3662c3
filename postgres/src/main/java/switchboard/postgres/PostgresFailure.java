package switchboard.postgres;

/// Says in one sentence why there is no embedded PostgreSQL, and what to do instead.
///
/// Whoever meets it is an operator at a first start, so each message names the one remedy that always works.
public final class PostgresFailure extends RuntimeException {

    private static final String REMEDY =
            "The embedded PostgreSQL cannot run: %s (put that right, or set switchboard.database.url to a server of your own).";

    PostgresFailure(String reason) {
        super(REMEDY.formatted(reason));
    }

    PostgresFailure(String reason, Throwable cause) {
        super(REMEDY.formatted(reason), cause);
    }

    PostgresFailure(String reason, String lastLogLines) {
        super(REMEDY.formatted(reason) + (lastLogLines.isEmpty() ? "" : "\nIts last words:\n" + lastLogLines));
    }
}
