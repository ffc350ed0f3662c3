package switchboard.sp.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;

/// The rows of `company` and `plan`.
final class CompanyTable {
    private static final String SELECT = """
            SELECT c.id, c.name, c.it_contact, c.created_at, c.saved_by, c.saved_at, c.version,
                   p.code, p.name AS plan_name, p.rank, p.entitlements
            FROM company c JOIN plan p ON p.code = c.plan
            """;

    private final JdbcClient jdbc;

    CompanyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CompanyId id, NewCompany company, Saved saved) {
        jdbc.sql("""
                        INSERT INTO company (id, name, plan, it_contact, created_at, saved_by, saved_at)
                        VALUES (:id, :name, :plan, '', :at, :by, :at)
                        """)
                .param("id", id.value())
                .param("name", company.name())
                .param("plan", company.plan())
                .param("by", saved.by())
                .param("at", Columns.at(saved.at()))
                .update();
    }

    int update(CompanyId id, CompanyChange change, Saved saved) {
        return jdbc.sql("""
                        UPDATE company SET name = :name, it_contact = :contact, plan = :plan, saved_by = :by,
                                           saved_at = :at, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("id", id.value())
                .param("name", change.name())
                .param("contact", change.itContact())
                .param("plan", change.plan())
                .param("by", saved.by())
                .param("at", Columns.at(saved.at()))
                .param("version", change.version())
                .update();
    }

    Optional<Company> find(CompanyId id) {
        return jdbc.sql(SELECT + "WHERE c.id = :id")
                .param("id", id.value())
                .query((row, _) -> company(row))
                .optional();
    }

    @AcrossTenants("operators see every company")
    List<Company> all() {
        return jdbc.sql(SELECT + "ORDER BY c.name, c.id LIMIT 1000")
                .query((row, _) -> company(row))
                .list();
    }

    @AcrossTenants("plans belong to nobody")
    List<Plan> plans() {
        return jdbc.sql("SELECT code, name AS plan_name, rank, entitlements FROM plan ORDER BY rank")
                .query((row, _) -> plan(row))
                .list();
    }

    /// Holds the company's row until the transaction ends, so that rules over several of its rows stay true.
    void lock(CompanyId id) {
        jdbc.sql("SELECT id FROM company WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query((_, _) -> id)
                .optional();
    }

    private static Company company(ResultSet row) throws SQLException {
        return new Company(
                new CompanyId(Columns.uuid(row, "id")),
                row.getString("name"),
                plan(row),
                row.getString("it_contact"),
                created(row),
                new Saved(row.getString("saved_by"), Columns.instant(row, "saved_at")),
                row.getInt("version"));
    }

    private static Instant created(ResultSet row) throws SQLException {
        return Columns.instant(row, "created_at");
    }

    private static Plan plan(ResultSet row) throws SQLException {
        Set<Entitlement> entitlements = Columns.texts(row, "entitlements").stream()
                .flatMap(code -> Entitlement.read(code).stream())
                .collect(Collectors.toSet());
        return new Plan(row.getString("code"), row.getString("plan_name"), row.getInt("rank"), entitlements);
    }
}
