package switchboard.platform.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.database.Columns;
import switchboard.platform.secret.TokenHash;

/// The rows of `session`, read only through the wing's view `live_subject (tenant_id, subject_id, only_door)`.
final class SessionTable {
    private static final String LIVE = """
            FROM session s JOIN live_subject u ON u.tenant_id = s.tenant_id AND u.subject_id = s.subject_id
            WHERE s.tenant_id = :tenant AND s.ended_at IS NULL AND s.expires_at > :now AND s.seen_at > :idle
              AND (u.only_door IS NULL OR u.only_door = s.door)
            """;
    private static final String COLUMNS = """
            SELECT s.tenant_id, s.id, s.subject_id, s.door, s.opened_at, s.seen_at, s.proven_at, s.expires_at, s.address,
                   s.user_agent
            """;

    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID tenant, Session session, TokenHash token) {
        jdbc.sql("""
                        INSERT INTO session (tenant_id, id, token_hash, subject_id, door, opened_at, seen_at, proven_at,
                                             expires_at, address, user_agent)
                        VALUES (:tenant, :id, :token, :subject, :door, :opened, :opened, :opened, :expires, :address, :agent)
                        """)
                .param("tenant", tenant)
                .param("id", session.id())
                .param("token", token.bytes())
                .param("subject", session.subjectId())
                .param("door", session.door())
                .param("opened", Columns.at(session.openedAt()))
                .param("expires", Columns.at(session.expiresAt()))
                .param("address", session.client().address())
                .param("agent", session.client().userAgent())
                .update();
    }

    Optional<Session> find(UUID tenant, TokenHash token, Instant now, Instant idle) {
        return jdbc.sql(COLUMNS + LIVE + " AND s.token_hash = :token")
                .param("tenant", tenant)
                .param("token", token.bytes())
                .param("now", Columns.at(now))
                .param("idle", Columns.at(idle))
                .query((row, _) -> session(row))
                .optional();
    }

    List<Session> of(UUID tenant, UUID subject, Instant now, Instant idle) {
        return jdbc.sql(COLUMNS + LIVE + " AND s.subject_id = :subject ORDER BY s.opened_at DESC LIMIT 200")
                .param("tenant", tenant)
                .param("subject", subject)
                .param("now", Columns.at(now))
                .param("idle", Columns.at(idle))
                .query((row, _) -> session(row))
                .list();
    }

    int countThroughOtherDoors(UUID tenant, String door, Instant now, Instant idle) {
        return jdbc.sql("SELECT count(*) " + LIVE + " AND s.door <> :door")
                .param("tenant", tenant)
                .param("door", door)
                .param("now", Columns.at(now))
                .param("idle", Columns.at(idle))
                .query(Integer.class)
                .single();
    }

    Optional<Session> lastThrough(UUID tenant, String door) {
        return jdbc.sql(COLUMNS + """
                        FROM session s WHERE s.tenant_id = :tenant AND s.door = :door ORDER BY s.opened_at DESC LIMIT 1
                        """)
                .param("tenant", tenant)
                .param("door", door)
                .query((row, _) -> session(row))
                .optional();
    }

    void seen(UUID tenant, UUID id, Instant now) {
        jdbc.sql("UPDATE session SET seen_at = :now WHERE tenant_id = :tenant AND id = :id AND seen_at < :now")
                .param("tenant", tenant)
                .param("id", id)
                .param("now", Columns.at(now))
                .update();
    }

    void proven(UUID tenant, UUID id, Instant now) {
        jdbc.sql("UPDATE session SET proven_at = :now WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant)
                .param("id", id)
                .param("now", Columns.at(now))
                .update();
    }

    int end(UUID tenant, UUID subject, UUID id, Instant now) {
        return jdbc.sql("""
                        UPDATE session SET ended_at = :now
                        WHERE tenant_id = :tenant AND subject_id = :subject AND id = :id AND ended_at IS NULL
                        """)
                .param("tenant", tenant)
                .param("subject", subject)
                .param("id", id)
                .param("now", Columns.at(now))
                .update();
    }

    int endAll(UUID tenant, UUID subject, Instant now) {
        return jdbc.sql("""
                        UPDATE session SET ended_at = :now
                        WHERE tenant_id = :tenant AND subject_id = :subject AND ended_at IS NULL
                        """)
                .param("tenant", tenant)
                .param("subject", subject)
                .param("now", Columns.at(now))
                .update();
    }

    int endOthers(UUID tenant, UUID subject, UUID kept, Instant now) {
        return jdbc.sql("""
                        UPDATE session SET ended_at = :now
                        WHERE tenant_id = :tenant AND subject_id = :subject AND id <> :kept AND ended_at IS NULL
                        """)
                .param("tenant", tenant)
                .param("subject", subject)
                .param("kept", kept)
                .param("now", Columns.at(now))
                .update();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                Columns.uuid(row, "tenant_id"),
                Columns.uuid(row, "id"),
                Columns.uuid(row, "subject_id"),
                row.getString("door"),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "seen_at"),
                Columns.optionalInstant(row, "proven_at"),
                Columns.instant(row, "expires_at"),
                new Client(row.getString("address"), row.getString("user_agent")));
    }
}
