package switchboard.idp.app;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.idp.catalogue.NameIdKind;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;
import switchboard.saml.EntityId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of `app` and `app_handle`.
@Repository
class AppTable {
    private static final String SELECT = """
            SELECT a.organization_id, a.id, a.entry, a.label, a.visible, a.handle, a.idp_entity_id, a.sp_entity_id,
                a.acs_urls, a.sp_certificates, a.name_id, a.signed_part, a.attributes, a.created_at, a.version
            FROM app a
            """;

    private static final TypeReference<List<AttributeRule>> RULES = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.shared();
    private final JdbcClient jdbc;

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
        var trust = app.trust();
        return jdbc.sql(sql)
                .param("organization", organization.value())
                .param("id", app.id().value())
                .param("label", app.card().label())
                .param("visible", app.card().visible())
                .param("idp", trust.idpEntityId().value())
                .param("sp", trust.spEntityId().map(EntityId::value).orElse(null))
                .param("acs", trust.acsUrls().stream().map(URI::toString).toArray(String[]::new))
                .param(
                        "certificates",
                        trust.requestCertificates().stream()
                                .map(Certificates::encoded)
                                .toArray(byte[][]::new))
                .param("nameId", trust.nameId().code())
                .param("signed", trust.signed().code())
                .param("attributes", json.writeValueAsString(app.attributes()));
    }

    boolean delete(OrganizationId organization, AppId app) {
        return jdbc.sql("DELETE FROM app WHERE organization_id = :organization AND id = :id")
                        .param("organization", organization.value())
                        .param("id", app.value())
                        .update()
                > 0;
    }

    Optional<App> find(OrganizationId organization, AppId app) {
        return jdbc.sql(SELECT + "WHERE a.organization_id = :organization AND a.id = :id")
                .param("organization", organization.value())
                .param("id", app.value())
                .query((row, _) -> app(row))
                .optional();
    }

    @AcrossTenants("a SAML request names the app, and so its organization, by our own address")
    Optional<App> findByHandle(String handle) {
        return jdbc.sql(SELECT + "WHERE a.handle = :handle")
                .param("handle", handle)
                .query((row, _) -> app(row))
                .optional();
    }

    List<App> list(OrganizationId organization) {
        return jdbc.sql(SELECT + "WHERE a.organization_id = :organization ORDER BY lower(a.label), a.id")
                .param("organization", organization.value())
                .query((row, _) -> app(row))
                .list();
    }

    List<App> all(OrganizationId organization, Collection<AppId> apps) {
        return jdbc.sql(SELECT
                        + "WHERE a.organization_id = :organization AND a.id = ANY(:ids) ORDER BY lower(a.label), a.id")
                .param("organization", organization.value())
                .param("ids", apps.stream().map(AppId::value).toArray(UUID[]::new))
                .query((row, _) -> app(row))
                .list();
    }

    private App app(ResultSet row) throws SQLException {
        return new App(
                new OrganizationId(Columns.uuid(row, "organization_id")),
                new AppId(Columns.uuid(row, "id")),
                new Card(row.getString("entry"), row.getString("label"), row.getBoolean("visible")),
                row.getString("handle"),
                trust(row),
                json.readValue(row.getString("attributes"), RULES),
                Columns.instant(row, "created_at"),
                row.getInt("version"));
    }

    private static Trust trust(ResultSet row) throws SQLException {
        return new Trust(
                new EntityId(row.getString("idp_entity_id")),
                Columns.optionalText(row, "sp_entity_id").map(EntityId::new),
                Columns.texts(row, "acs_urls").stream().map(URI::create).toList(),
                Arrays.stream((byte[][]) row.getArray("sp_certificates").getArray())
                        .map(Certificates::read)
                        .toList(),
                NameIdKind.read(row.getString("name_id")).orElseThrow(),
                SignedPart.read(row.getString("signed_part")).orElseThrow());
    }
}
