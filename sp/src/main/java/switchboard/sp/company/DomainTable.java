package switchboard.sp.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;

/// The rows of `domain`.
final class DomainTable {
    private static final String SELECT = """
            SELECT company_id, id, name, state, token, verified_at, verified_by, created_at FROM domain
            """;

    private final JdbcClient jdbc;

    DomainTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return 0 where the company has claimed it before
    int insert(CompanyId company, Domain domain) {
        return jdbc.sql("""
                        INSERT INTO domain (company_id, id, name, state, token, created_at)
                        VALUES (:company, :id, :name, 'pending', :token, :at)
                        ON CONFLICT (company_id, name) DO NOTHING
                        """)
                .param("company", company.value())
                .param("id", domain.id().value())
                .param("name", domain.name().value())
                .param("token", domain.token())
                .param("at", Columns.at(domain.createdAt()))
                .update();
    }

    /// Waits until nobody else is verifying this name, and lets nobody begin until the transaction ends.
    void lock(CompanyId company, DomainName name) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('domain ' || :name, 0))")
                .param("name", name.value())
                .query((_, _) -> company)
                .single();
    }

    /// @return 0 where another company has verified it
    int verify(CompanyId company, DomainId id, Saved by) {
        return jdbc.sql("""
                        UPDATE domain d SET state = 'verified', verified_at = :at, verified_by = :by
                        WHERE d.company_id = :company AND d.id = :id AND d.state = 'pending'
                          AND NOT EXISTS (SELECT 1 FROM domain o WHERE o.name = d.name AND o.state = 'verified')
                        """)
                .param("company", company.value())
                .param("id", id.value())
                .param("at", Columns.at(by.at()))
                .param("by", by.by())
                .update();
    }

    List<Domain> of(CompanyId company) {
        return jdbc.sql(SELECT + "WHERE company_id = :company ORDER BY created_at, name")
                .param("company", company.value())
                .query((row, _) -> domain(row))
                .list();
    }

    Optional<Domain> find(CompanyId company, DomainId id) {
        return jdbc.sql(SELECT + "WHERE company_id = :company AND id = :id")
                .param("company", company.value())
                .param("id", id.value())
                .query((row, _) -> domain(row))
                .optional();
    }

    @AcrossTenants("a verified domain is exclusive, and sign-in begins with the domain alone")
    Optional<Domain> verified(DomainName name) {
        return jdbc.sql(SELECT + "WHERE name = :name AND state = 'verified'")
                .param("name", name.value())
                .query((row, _) -> domain(row))
                .optional();
    }

    private static Domain domain(ResultSet row) throws SQLException {
        var state = row.getString("state").equals("verified") ? DomainState.VERIFIED : DomainState.PENDING;
        var by = Columns.optionalText(row, "verified_by");
        var at = Columns.optionalInstant(row, "verified_at");
        return new Domain(
                new DomainId(Columns.uuid(row, "id")),
                new CompanyId(Columns.uuid(row, "company_id")),
                new DomainName(row.getString("name")),
                state,
                row.getString("token"),
                by.flatMap(who -> at.map(when -> new Saved(who, when))),
                Columns.instant(row, "created_at"));
    }
}
