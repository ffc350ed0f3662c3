package switchboard.idp.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;

/// The rows of `person`.
@Repository
class PersonTable {
    private static final String SELECT = """
            SELECT p.organization_id, p.id, p.email, p.given_name, p.family_name, p.title, p.department, p.phone,
                p.state, p.admin, p.password_hash IS NOT NULL AS has_password, p.created_at, p.version
            FROM person p
            """;

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds a person; false where the address is taken.
    boolean insert(OrganizationId organization, Person person) {
        return write(organization, person, """
                        INSERT INTO person (organization_id, id, email, given_name, family_name, title, department,
                            phone, state, admin, created_at)
                        VALUES (:organization, :id, :email, :given, :family, :title, :department, :phone, :state,
                            :admin, :created)
                        ON CONFLICT (email) DO NOTHING
                        """)
                        .param("created", Columns.at(person.createdAt()))
                        .update()
                > 0;
    }

    /// Changes a person, if the row is still the one that was seen.
    boolean update(OrganizationId organization, Person person) {
        return write(organization, person, """
                        UPDATE person SET email = :email, given_name = :given, family_name = :family, title = :title,
                            department = :department, phone = :phone, state = :state, admin = :admin,
                            version = version + 1
                        WHERE organization_id = :organization AND id = :id AND version = :version
                        """)
                        .param("version", person.version())
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec write(OrganizationId organization, Person person, String sql) {
        var profile = person.profile();
        return jdbc.sql(sql)
                .param("organization", organization.value())
                .param("id", person.id().value())
                .param("email", profile.email())
                .param("given", profile.givenName())
                .param("family", profile.familyName())
                .param("title", profile.title())
                .param("department", profile.department())
                .param("phone", profile.phone())
                .param("state", person.state().code())
                .param("admin", person.admin());
    }

    void setPassword(OrganizationId organization, PersonId person, String hash) {
        jdbc.sql("""
                        UPDATE person SET password_hash = :hash, version = version + 1
                        WHERE organization_id = :organization AND id = :id
                        """)
                .param("organization", organization.value())
                .param("id", person.value())
                .param("hash", hash)
                .update();
    }

    Optional<Person> find(OrganizationId organization, PersonId person) {
        return jdbc.sql(SELECT + "WHERE p.organization_id = :organization AND p.id = :id")
                .param("organization", organization.value())
                .param("id", person.value())
                .query((row, _) -> person(row))
                .optional();
    }

    List<Person> all(OrganizationId organization, Collection<PersonId> people) {
        return jdbc.sql(SELECT + """
                        WHERE p.organization_id = :organization AND p.id = ANY(:ids)
                        ORDER BY p.family_name, p.given_name, p.id
                        """)
                .param("organization", organization.value())
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> person(row))
                .list();
    }

    @AcrossTenants("people sign in with their address alone")
    Optional<Person> findByEmail(String email) {
        return jdbc.sql(SELECT + "WHERE p.email = :email")
                .param("email", email)
                .query((row, _) -> person(row))
                .optional();
    }

    Optional<String> passwordHash(OrganizationId organization, PersonId person) {
        return jdbc.sql("SELECT password_hash FROM person WHERE organization_id = :organization AND id = :id")
                .param("organization", organization.value())
                .param("id", person.value())
                .query((row, _) -> Columns.optionalText(row, "password_hash"))
                .optional()
                .flatMap(hash -> hash);
    }

    List<Person> search(OrganizationId organization, PersonSearch search) {
        return matching(
                        organization,
                        search,
                        SELECT,
                        "ORDER BY p.family_name, p.given_name, p.id LIMIT :size OFFSET :from")
                .param("size", PersonSearch.PAGE)
                .param("from", search.page() * (long) PersonSearch.PAGE)
                .query((row, _) -> person(row))
                .list();
    }

    long count(OrganizationId organization, PersonSearch search) {
        return matching(organization, search, "SELECT count(*) FROM person p ", "")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec matching(
            OrganizationId organization, PersonSearch search, String select, String order) {
        return jdbc.sql(select + """
                        WHERE p.organization_id = :organization
                          AND (p.email ILIKE :text OR p.given_name || ' ' || p.family_name ILIKE :text)
                        """ + order)
                .param("organization", organization.value())
                .param("text", search.pattern());
    }

    /// Those who can administer today, by name.
    List<Person> admins(OrganizationId organization) {
        return jdbc.sql(SELECT + """
                        WHERE p.organization_id = :organization AND p.admin AND p.state = 'active'
                        ORDER BY p.family_name, p.given_name, p.id
                        """)
                .param("organization", organization.value())
                .query((row, _) -> person(row))
                .list();
    }

    /// Locks every admin's row until the transaction ends, so that two admins cannot demote each other at once.
    void lockAdmins(OrganizationId organization) {
        jdbc.sql("""
                        SELECT id FROM person WHERE organization_id = :organization AND admin ORDER BY id FOR UPDATE
                        """)
                .param("organization", organization.value())
                .query((row, _) -> Columns.uuid(row, "id"))
                .list();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new OrganizationId(Columns.uuid(row, "organization_id")),
                new PersonId(Columns.uuid(row, "id")),
                profile(row),
                PersonState.of(row.getString("state")),
                row.getBoolean("admin"),
                row.getBoolean("has_password"),
                Columns.instant(row, "created_at"),
                row.getInt("version"));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                row.getString("title"),
                row.getString("department"),
                row.getString("phone"));
    }
}
