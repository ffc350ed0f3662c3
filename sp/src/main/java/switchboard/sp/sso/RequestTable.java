package switchboard.sp.sso;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.access.LocalPath;
import switchboard.platform.database.Columns;
import switchboard.platform.secret.TokenHash;
import switchboard.sp.company.CompanyId;
import switchboard.sp.connection.ConnectionId;
import switchboard.sp.user.UserId;

/// What we asked and still await.
final class RequestTable {
    private static final String WHERE = """
            WHERE company_id = :company AND relay_hash = :relay AND browser_hash = :browser
              AND connection_id = :connection AND expires_at > :now
            """;

    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The two halves that bring an answer back to its question: RelayState, and the cookie of the browser that
    /// asked.
    record Keys(TokenHash relay, TokenHash browser) {}

    record Life(Instant from, Instant until) {}

    void insert(CompanyId company, Awaited awaited, Keys keys, Life life) {
        jdbc.sql("""
                        INSERT INTO sign_in_request (company_id, relay_hash, request_id, connection_id, browser_hash,
                                                     purpose, user_id, target, created_at, expires_at)
                        VALUES (:company, :relay, :request, :connection, :browser, :purpose, :user, :target, :now, :until)
                        """)
                .param("company", company.value())
                .param("relay", keys.relay().bytes())
                .param("request", awaited.requestId())
                .param("connection", awaited.connection().value())
                .param("browser", keys.browser().bytes())
                .param("purpose", awaited.wish().purpose().code())
                .param("user", awaited.wish().user().map(UserId::value).orElse(null))
                .param("target", awaited.wish().target().value())
                .param("now", Columns.at(life.from()))
                .param("until", Columns.at(life.until()))
                .update();
    }

    Optional<Awaited> find(CompanyId company, ConnectionId connection, Keys keys, Instant now) {
        return keyed(
                        "SELECT request_id, connection_id, purpose, user_id, target FROM sign_in_request " + WHERE,
                        company,
                        keys)
                .param("connection", connection.value())
                .param("now", Columns.at(now))
                .query((row, _) -> awaited(row))
                .optional();
    }

    /// Takes the request out, once; of two answers to one question the second finds nothing.
    int redeem(CompanyId company, ConnectionId connection, Keys keys, Instant now) {
        return keyed("DELETE FROM sign_in_request " + WHERE, company, keys)
                .param("connection", connection.value())
                .param("now", Columns.at(now))
                .update();
    }

    @AcrossTenants("old requests of every company are swept together")
    int sweep(Instant now) {
        return jdbc.sql("DELETE FROM sign_in_request WHERE expires_at < :now")
                .param("now", Columns.at(now))
                .update();
    }

    private JdbcClient.StatementSpec keyed(String sql, CompanyId company, Keys keys) {
        return jdbc.sql(sql)
                .param("company", company.value())
                .param("relay", keys.relay().bytes())
                .param("browser", keys.browser().bytes());
    }

    private static Awaited awaited(ResultSet row) throws SQLException {
        return new Awaited(
                row.getString("request_id"),
                new ConnectionId(Columns.uuid(row, "connection_id")),
                new Wish(
                        Purpose.read(row.getString("purpose")),
                        Columns.optionalUuid(row, "user_id").map(UserId::new),
                        new LocalPath(row.getString("target"))));
    }
}
