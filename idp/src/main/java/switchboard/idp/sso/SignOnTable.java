package switchboard.idp.sso;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.idp.app.AppId;
import switchboard.idp.directory.PersonId;
import switchboard.idp.organization.OrganizationId;
import switchboard.idp.sso.SignOn.Facts;
import switchboard.idp.sso.SignOn.Outcome;
import switchboard.platform.database.Columns;
import switchboard.platform.id.Reference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of `app_sign_on`: added and read, never changed.
final class SignOnTable {
    private static final String COLUMNS = """
            SELECT organization_id, app_id, id, person_id, at, outcome, code, reference, facts
            FROM app_sign_on
            WHERE organization_id = :organization
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SignOnTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(OrganizationId organization, SignOn signOn) {
        jdbc.sql("""
                        INSERT INTO app_sign_on (organization_id, app_id, id, person_id, at, outcome, code, reference, facts)
                        VALUES (:organization, :app, :id, :person, :at, :outcome, :code, :reference,
                                CAST(:facts AS jsonb))
                        """)
                .param("organization", organization.value())
                .param("app", signOn.app().value())
                .param("id", signOn.id())
                .param("person", signOn.person().map(PersonId::value).orElse(null))
                .param("at", Columns.at(signOn.at()))
                .param("outcome", signOn.outcome().name().toLowerCase(Locale.ROOT))
                .param("code", signOn.code())
                .param("reference", signOn.reference().value())
                .param("facts", json.writeValueAsString(signOn.facts()))
                .update();
    }

    Map<AppId, Instant> lastUsed(OrganizationId organization, PersonId person, List<AppId> apps) {
        return jdbc
                .sql("""
                        SELECT app_id, max(at) AS at FROM app_sign_on
                        WHERE organization_id = :organization AND app_id IN (:apps) AND person_id = :person
                          AND outcome = 'answered'
                        GROUP BY app_id
                        """)
                .param("organization", organization.value())
                .param("apps", apps.stream().map(AppId::value).toList())
                .param("person", person.value())
                .query((row, _) -> Map.entry(new AppId(Columns.uuid(row, "app_id")), Columns.instant(row, "at")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<SignOn> latest(OrganizationId organization, AppId app, int limit) {
        return jdbc.sql(COLUMNS + " AND app_id = :app ORDER BY at DESC, id DESC LIMIT :limit")
                .param("organization", organization.value())
                .param("app", app.value())
                .param("limit", limit)
                .query((row, _) -> signOn(row))
                .list();
    }

    Optional<SignOn> find(OrganizationId organization, Reference reference) {
        return jdbc
                .sql(COLUMNS + " AND reference = :reference ORDER BY at DESC LIMIT 1")
                .param("organization", organization.value())
                .param("reference", reference.value())
                .query((row, _) -> signOn(row))
                .list()
                .stream()
                .findFirst();
    }

    private SignOn signOn(ResultSet row) throws SQLException {
        return new SignOn(
                new OrganizationId(Columns.uuid(row, "organization_id")),
                new AppId(Columns.uuid(row, "app_id")),
                Columns.uuid(row, "id"),
                Columns.optionalUuid(row, "person_id").map(PersonId::new),
                Columns.instant(row, "at"),
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getString("code"),
                new Reference(row.getString("reference")),
                json.readValue(row.getString("facts"), Facts.class));
    }
}
