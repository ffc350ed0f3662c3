package switchboard.idp.sso;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.idp.app.AppId;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.TokenHash;

/// Requests that were answered. Of two answers to one request, on whichever node, one is written.
final class AnsweredTable {
    private final JdbcClient jdbc;

    AnsweredTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether it was not answered before.
    boolean add(OrganizationId organization, AppId app, String request, Instant until) {
        return jdbc.sql("""
                                INSERT INTO answered_request (organization_id, app_id, request_hash, expires_at)
                                VALUES (:organization, :app, :request, :until) ON CONFLICT DO NOTHING
                                """)
                        .param("organization", organization.value())
                        .param("app", app.value())
                        .param("request", hash(request))
                        .param("until", Columns.at(until))
                        .update()
                > 0;
    }

    boolean has(OrganizationId organization, AppId app, String request) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM answered_request
                                       WHERE organization_id = :organization AND app_id = :app AND request_hash = :request)
                        """)
                .param("organization", organization.value())
                .param("app", app.value())
                .param("request", hash(request))
                .query(Boolean.class)
                .single();
    }

    @AcrossTenants("old requests of every organization are swept together")
    int sweep(Instant now) {
        return jdbc.sql("DELETE FROM answered_request WHERE expires_at < :now")
                .param("now", Columns.at(now))
                .update();
    }

    private static byte[] hash(String request) {
        return TokenHash.of(new Secret(request)).bytes();
    }
}
