package switchboard.idp.sso;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.idp.app.AppId;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;
import switchboard.platform.secret.TokenHash;

/// The rows of `waiting_request`.
final class WaitingTable {
    private final JdbcClient jdbc;

    WaitingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The two halves that bring a person back to their question: the key in the address, and the browser's
    /// cookie.
    record Keys(TokenHash key, TokenHash browser) {}

    record Row(AppId app, String request, Instant askedAt, Instant until) {}

    void insert(OrganizationId organization, Row row, Keys keys) {
        jdbc.sql("""
                        INSERT INTO waiting_request (token_hash, organization_id, app_id, browser_hash, request, created_at,
                                                     expires_at)
                        VALUES (:key, :organization, :app, :browser, CAST(:request AS jsonb), :asked, :until)
                        """)
                .param("key", keys.key().bytes())
                .param("organization", organization.value())
                .param("app", row.app().value())
                .param("browser", keys.browser().bytes())
                .param("request", row.request())
                .param("asked", Columns.at(row.askedAt()))
                .param("until", Columns.at(row.until()))
                .update();
    }

    Optional<Row> find(OrganizationId organization, AppId app, Keys keys, Instant now) {
        return jdbc.sql("""
                        SELECT app_id, request, created_at, expires_at FROM waiting_request
                        WHERE token_hash = :key AND organization_id = :organization AND app_id = :app
                          AND browser_hash = :browser AND expires_at > :now
                        """)
                .param("key", keys.key().bytes())
                .param("organization", organization.value())
                .param("app", app.value())
                .param("browser", keys.browser().bytes())
                .param("now", Columns.at(now))
                .query((row, _) -> new Row(
                        new AppId(Columns.uuid(row, "app_id")),
                        row.getString("request"),
                        Columns.instant(row, "created_at"),
                        Columns.instant(row, "expires_at")))
                .optional();
    }

    @AcrossTenants("old requests of every organization are swept together")
    int sweep(Instant now) {
        return jdbc.sql("DELETE FROM waiting_request WHERE expires_at < :now")
                .param("now", Columns.at(now))
                .update();
    }
}
