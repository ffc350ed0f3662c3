package switchboard.platform.access;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.database.Columns;
import switchboard.platform.secret.TokenHash;

/// The one row of `setup_link`. It exists before any tenant does.
final class SetupLinkTable {
    private final JdbcClient jdbc;

    SetupLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(TokenHash hash, Instant now, Instant end) {
        jdbc.sql("DELETE FROM setup_link").update();
        jdbc.sql("INSERT INTO setup_link (token_hash, created_at, expires_at) VALUES (:hash, :now, :end)")
                .param("hash", hash.bytes())
                .param("now", Columns.at(now))
                .param("end", Columns.at(end))
                .update();
    }

    boolean good(TokenHash hash, Instant now) {
        return jdbc.sql("""
                        SELECT count(*) FROM setup_link
                        WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                        """)
                        .param("hash", hash.bytes())
                        .param("now", Columns.at(now))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean spend(TokenHash hash, Instant now) {
        return jdbc.sql("""
                        UPDATE setup_link SET used_at = :now
                        WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                        """)
                        .param("hash", hash.bytes())
                        .param("now", Columns.at(now))
                        .update()
                > 0;
    }
}
