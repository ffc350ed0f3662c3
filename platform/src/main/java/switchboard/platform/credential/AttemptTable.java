package switchboard.platform.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.database.Columns;

/// Failed sign-ins of the last minutes, under a hash of who tried: the table holds no address and no name.
final class AttemptTable {
    private final JdbcClient jdbc;

    AttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Recent(int count, Optional<Instant> last) {}

    Recent recent(String key, Instant since) {
        return jdbc.sql("""
                        SELECT count(*) AS failures, max(at) AS last
                        FROM failed_attempt
                        WHERE key_hash = :key AND at > :since
                        """)
                .param("key", hash(key))
                .param("since", Columns.at(since))
                .query((row, _) -> new Recent(row.getInt("failures"), Columns.optionalInstant(row, "last")))
                .single();
    }

    void add(String key, Instant now) {
        jdbc.sql("INSERT INTO failed_attempt (key_hash, at) VALUES (:key, :at)")
                .param("key", hash(key))
                .param("at", Columns.at(now))
                .update();
    }

    void forget(String key) {
        jdbc.sql("DELETE FROM failed_attempt WHERE key_hash = :key")
                .param("key", hash(key))
                .update();
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
