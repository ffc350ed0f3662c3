package switchboard.idp.app;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;

/// The rows of `app` and `app_handle`.
@Repository
class AppTable {
    private final JdbcClient jdbc;
    private final AppRow rows = new AppRow();

    AppTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes a handle for good; false where it was ever taken.
    boolean take(OrganizationId organization, AppId app, String handle) {
        return jdbc.sql("""
                        INSERT INTO app_handle (handle, organization_id, app_id) VALUES (:handle, :organization, :app)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("handle", handle)
                        .param("organization", organization.value())
                        .param("app", app.value())
                        .update()
                > 0;
    }

    void insert(OrganizationId organization, App app) {
        write(organization, app, """
                        INSERT INTO app (organization_id, id, entry, label, visible, handle, idp_entity_id,
                            sp_entity_id, acs_urls, sp_certificates, name_id, signed_part, attributes, created_at)
                        VALUES (:organization, :id, :entry, :label, :visible, :handle, :idp, :sp, :acs, :certificates,
                            :nameId, :signed, CAST(:attributes AS jsonb), :created)
                        """)
                .param("entry", app.card().entry())
                .param("handle", app.handle())
                .param("created", Columns.at(app.createdAt()))
                .update();
    }

    /// Changes an app, if the row is still the one that was seen.
    boolean update(OrganizationId organization, App app) {
        return write(organization, app, """
                        UPDATE app SET label = :label, visible = :visible, idp_entity_id = :idp, sp_entity_id = :sp,
                            acs_urls = :acs, sp_certificates = :certificates, name_id = :nameId,
                            signed_part = :signed, attributes = CAST(:attributes AS jsonb), version = version + 1
                        WHERE organization_id = :organization AND id = :id AND version = :version
                        """).param("version", app.version()).update() > 0;
    }

    private JdbcClient.StatementSpec write(OrganizationId organization, App app, String sql) {
        return rows.write(
                jdbc.sql(sql)
                        .param("organization", organization.value())
                        .param("id", app.id().value()),
                app);
    }

    boolean delete(OrganizationId organization, AppId app) {
        return jdbc.sql("DELETE FROM app WHERE organization_id = :organization AND id = :id")
                        .param("organization", organization.value())
                        .param("id", app.value())
                        .update()
                > 0;
    }

    Optional<App> find(OrganizationId organization, AppId app) {
        return jdbc.sql(AppRow.SELECT + "WHERE a.organization_id = :organization AND a.id = :id")
                .param("organization", organization.value())
                .param("id", app.value())
                .query((row, _) -> rows.app(row))
                .optional();
    }

    @AcrossTenants("a SAML request names the app, and so its organization, by our own address")
    Optional<App> findByHandle(String handle) {
        return jdbc.sql(AppRow.SELECT + "WHERE a.handle = :handle")
                .param("handle", handle)
                .query((row, _) -> rows.app(row))
                .optional();
    }

    List<App> list(OrganizationId organization) {
        return jdbc.sql(AppRow.SELECT + "WHERE a.organization_id = :organization ORDER BY lower(a.label), a.id")
                .param("organization", organization.value())
                .query((row, _) -> rows.app(row))
                .list();
    }
}
