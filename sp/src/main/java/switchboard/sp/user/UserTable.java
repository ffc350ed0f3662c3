package switchboard.sp.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Role;

/// The rows of `user_account`, each with its primary address. Addresses and identities have tables of their
/// own.
final class UserTable {
    private static final String COLUMNS = """
            SELECT u.company_id, u.id, u.given_name, u.family_name, u.state, u.role, u.made_by, u.created_at, u.version,
                   u.password_hash IS NOT NULL AS has_password, m.address
            """;
    private static final String PRIMARY = """
            FROM user_account u
            JOIN user_email m ON m.company_id = u.company_id AND m.user_id = u.id AND m.is_primary AND m.ended_at IS NULL
            """;
    private static final String MATCHING = """
            WHERE u.company_id = :company AND u.state <> 'deleted'
              AND (:state = '' OR u.state = :state)
              AND (:words = '' OR strpos(lower(u.given_name || ' ' || u.family_name), lower(:words)) > 0
                   OR strpos(m.address, lower(:words)) > 0)
            """;

    private final JdbcClient jdbc;

    UserTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CompanyId company, UserId id, NewUser user, Instant now) {
        jdbc.sql("""
                        INSERT INTO user_account (company_id, id, given_name, family_name, state, role, made_by, created_at)
                        VALUES (:company, :id, :given, :family, 'active', :role, :by, :at)
                        """)
                .param("company", company.value())
                .param("id", id.value())
                .param("given", user.name().given())
                .param("family", user.name().family())
                .param("role", user.role().code())
                .param("by", user.madeBy())
                .param("at", Columns.at(now))
                .update();
    }

    /// @return 0 where somebody else was faster
    int update(CompanyId company, UserId id, UserChange change) {
        return jdbc.sql("""
                        UPDATE user_account SET given_name = :given, family_name = :family, state = :state, role = :role,
                                                version = version + 1
                        WHERE company_id = :company AND id = :id AND version = :version
                        """)
                .param("company", company.value())
                .param("id", id.value())
                .param("given", change.name().given())
                .param("family", change.name().family())
                .param("state", change.state().code())
                .param("role", change.role().code())
                .param("version", change.version())
                .update();
    }

    void setPassword(CompanyId company, UserId id, String hash) {
        jdbc.sql("UPDATE user_account SET password_hash = :hash WHERE company_id = :company AND id = :id")
                .param("company", company.value())
                .param("id", id.value())
                .param("hash", hash)
                .update();
    }

    Optional<String> passwordHash(CompanyId company, UserId id) {
        return jdbc.sql("""
                        SELECT password_hash FROM user_account
                        WHERE company_id = :company AND id = :id AND password_hash IS NOT NULL
                        """)
                .param("company", company.value())
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    Optional<User> find(CompanyId company, UserId id) {
        return jdbc.sql(COLUMNS + PRIMARY + "WHERE u.company_id = :company AND u.id = :id")
                .param("company", company.value())
                .param("id", id.value())
                .query((row, _) -> user(row))
                .optional();
    }

    Optional<User> byEmail(CompanyId company, EmailAddress email) {
        return jdbc.sql(COLUMNS + PRIMARY + """
                        WHERE u.company_id = :company AND EXISTS (
                            SELECT 1 FROM user_email a WHERE a.company_id = :company AND a.user_id = u.id
                              AND a.address = :email AND a.ended_at IS NULL)
                        """)
                .param("company", company.value())
                .param("email", email.toString())
                .query((row, _) -> user(row))
                .optional();
    }

    @AcrossTenants("sign-in begins with an address alone; an address may exist in two companies")
    List<User> byEmail(EmailAddress email) {
        return jdbc.sql(COLUMNS + PRIMARY + "WHERE m.address = :email AND u.state <> 'deleted' ORDER BY u.created_at")
                .param("email", email.toString())
                .query((row, _) -> user(row))
                .list();
    }

    Optional<User> byIdentity(CompanyId company, Identity identity) {
        return jdbc.sql(COLUMNS + PRIMARY + """
                        JOIN user_identity i ON i.company_id = u.company_id AND i.user_id = u.id
                        WHERE u.company_id = :company AND i.source = :source AND i.subject = :subject
                        """)
                .param("company", company.value())
                .param("source", identity.source())
                .param("subject", identity.subject())
                .query((row, _) -> user(row))
                .optional();
    }

    List<User> admins(CompanyId company) {
        return jdbc.sql(COLUMNS + PRIMARY + """
                        WHERE u.company_id = :company AND u.role = 'company_admin' AND u.state = 'active'
                        ORDER BY u.given_name, u.family_name, u.id
                        """)
                .param("company", company.value())
                .query((row, _) -> user(row))
                .list();
    }

    List<User> search(CompanyId company, PeopleQuery query) {
        return jdbc.sql(COLUMNS + PRIMARY + MATCHING + """
                        ORDER BY lower(u.given_name), lower(u.family_name), u.id LIMIT :size OFFSET :from
                        """)
                .param("company", company.value())
                .param("words", query.words())
                .param("state", query.state().map(UserState::code).orElse(""))
                .param("size", PeopleQuery.PAGE_SIZE)
                .param("from", (long) query.page() * PeopleQuery.PAGE_SIZE)
                .query((row, _) -> user(row))
                .list();
    }

    long count(CompanyId company, PeopleQuery query) {
        return jdbc.sql("SELECT count(*) " + PRIMARY + MATCHING)
                .param("company", company.value())
                .param("words", query.words())
                .param("state", query.state().map(UserState::code).orElse(""))
                .query(Long.class)
                .single();
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                new UserId(Columns.uuid(row, "id")),
                new CompanyId(Columns.uuid(row, "company_id")),
                new PersonName(row.getString("given_name"), row.getString("family_name")),
                EmailAddress.read(row.getString("address")).orElseThrow(),
                new User.Standing(
                        UserState.read(row.getString("state")).orElseThrow(),
                        Role.read(row.getString("role")).orElseThrow()),
                row.getBoolean("has_password") ? User.Key.PASSWORD : User.Key.NO_PASSWORD,
                row.getString("made_by"),
                Columns.instant(row, "created_at"),
                row.getInt("version"));
    }
}
