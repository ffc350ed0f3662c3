package switchboard.idp.app;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.database.Columns;

/// The rows of `app_key`; the private half is there only sealed.
@Repository
class AppKeyTable {
    private final JdbcClient jdbc;

    AppKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(AppId app, UUID id, byte[] certificate, byte[] sealedKey, Instant createdAt) {}

    void insert(OrganizationId organization, Row row) {
        jdbc.sql("""
                        INSERT INTO app_key (organization_id, app_id, id, certificate, private_key, created_at, in_use)
                        VALUES (:organization, :app, :id, :certificate, :key, :created, true)
                        """)
                .param("organization", organization.value())
                .param("app", row.app().value())
                .param("id", row.id())
                .param("certificate", row.certificate())
                .param("key", row.sealedKey())
                .param("created", Columns.at(row.createdAt()))
                .update();
    }

    Optional<Row> inUse(OrganizationId organization, AppId app) {
        return jdbc.sql("""
                        SELECT app_id, id, certificate, private_key, created_at FROM app_key
                        WHERE organization_id = :organization AND app_id = :app AND in_use
                        """)
                .param("organization", organization.value())
                .param("app", app.value())
                .query((row, _) -> new Row(
                        new AppId(Columns.uuid(row, "app_id")),
                        Columns.uuid(row, "id"),
                        row.getBytes("certificate"),
                        row.getBytes("private_key"),
                        Columns.instant(row, "created_at")))
                .optional();
    }
}
