package switchboard.platform.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.database.Columns;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.TokenHash;

/// The rows of `operator_token`. An operator belongs to no tenant.
final class OperatorTokenTable {
    private final JdbcClient jdbc;

    OperatorTokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID id, String name, Instant createdAt, Instant expiresAt) {}

    void insert(Row row, Secret token) {
        var text = token.reveal();
        jdbc.sql("""
                        INSERT INTO operator_token (id, name, token_hash, last_four, created_at, expires_at)
                        VALUES (:id, :name, :hash, :last, :created, :expires)
                        """)
                .param("id", row.id())
                .param("name", row.name())
                .param("hash", TokenHash.of(token).bytes())
                .param("last", text.substring(text.length() - 4))
                .param("created", Columns.at(row.createdAt()))
                .param("expires", Columns.at(row.expiresAt()))
                .update();
    }

    Optional<Operator> use(TokenHash hash, Instant now) {
        return jdbc.sql("""
                        UPDATE operator_token SET used_at = :now
                        WHERE token_hash = :hash AND revoked_at IS NULL AND expires_at > :now
                        RETURNING name
                        """)
                .param("hash", hash.bytes())
                .param("now", Columns.at(now))
                .query((row, _) -> new Operator(row.getString("name")))
                .optional();
    }

    int revoke(String name, Instant now) {
        return jdbc.sql("UPDATE operator_token SET revoked_at = :now WHERE name = :name AND revoked_at IS NULL")
                .param("name", name)
                .param("now", Columns.at(now))
                .update();
    }
}
