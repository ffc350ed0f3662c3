package switchboard.idp.app;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.idp.catalogue.NameIdKind;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.database.Columns;
import switchboard.saml.EntityId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Turns an app into columns of `app a` and back.
final class AppRow {
    static final String SELECT = """
            SELECT a.organization_id, a.id, a.entry, a.label, a.visible, a.handle, a.idp_entity_id, a.sp_entity_id,
                a.acs_urls, a.sp_certificates, a.name_id, a.signed_part, a.attributes, a.created_at, a.version
            FROM app a
            """;

    private static final TypeReference<List<AttributeRule>> RULES = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.shared();

    JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, App app) {
        var trust = app.trust();
        return statement
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

    App app(ResultSet row) throws SQLException {
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
