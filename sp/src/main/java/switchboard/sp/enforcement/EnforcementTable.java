package switchboard.sp.enforcement;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.database.Columns;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Saved;
import switchboard.sp.connection.ConnectionId;

/// The rows of `enforcement`, and the counts that closing doors is weighed by.
final class EnforcementTable {
    private static final String PEOPLE = """
            SELECT count(*) FROM user_account u
            JOIN user_email m ON m.company_id = u.company_id AND m.user_id = u.id AND m.is_primary AND m.ended_at IS NULL
            JOIN domain d ON d.company_id = u.company_id AND d.state = 'verified' AND d.name = split_part(m.address, '@', 2)
            WHERE u.company_id = :company AND u.state = 'active'
            """;

    private final JdbcClient jdbc;

    EnforcementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Enforcement> find(CompanyId company) {
        return jdbc.sql("""
                        SELECT connection_id, since, by_name, configuration, sessions_ended
                        FROM enforcement WHERE company_id = :company
                        """)
                .param("company", company.value())
                .query((row, _) -> new Enforcement(
                        company,
                        new ConnectionId(Columns.uuid(row, "connection_id")),
                        new Saved(row.getString("by_name"), Columns.instant(row, "since")),
                        row.getString("configuration"),
                        row.getInt("sessions_ended")))
                .optional();
    }

    void insert(CompanyId company, Enforcement enforcement) {
        jdbc.sql("""
                        INSERT INTO enforcement (company_id, connection_id, since, by_name, configuration, sessions_ended)
                        VALUES (:company, :connection, :since, :by, :configuration, :ended)
                        """)
                .param("company", company.value())
                .param("connection", enforcement.connectionId().value())
                .param("since", Columns.at(enforcement.since().at()))
                .param("by", enforcement.since().by())
                .param("configuration", enforcement.configuration())
                .param("ended", enforcement.sessionsEnded())
                .update();
    }

    void prove(CompanyId company, String configuration) {
        jdbc.sql("UPDATE enforcement SET configuration = :configuration WHERE company_id = :company")
                .param("company", company.value())
                .param("configuration", configuration)
                .update();
    }

    int delete(CompanyId company) {
        return jdbc.sql("DELETE FROM enforcement WHERE company_id = :company")
                .param("company", company.value())
                .update();
    }

    Optional<Instant> lastRecovery(CompanyId company) {
        return jdbc.sql("SELECT max(used_at) AS used_at FROM recovery_link WHERE company_id = :company")
                .param("company", company.value())
                .query((row, _) -> Columns.optionalInstant(row, "used_at"))
                .single();
    }

    /// Active people of the verified domains.
    long people(CompanyId company) {
        return jdbc.sql(PEOPLE)
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    /// Those of them who never came in by this door.
    long strangers(CompanyId company, Door door) {
        return jdbc.sql(PEOPLE + """
                        AND NOT EXISTS (SELECT 1 FROM session s
                                        WHERE s.tenant_id = u.company_id AND s.subject_id = u.id AND s.door = :door)
                        """)
                .param("company", company.value())
                .param("door", door.text())
                .query(Long.class)
                .single();
    }
}
