package switchboard.sp.sso;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;
import switchboard.sp.company.CompanyId;
import switchboard.sp.connection.ConnectionId;

/// Assertions that were used. A bearer assertion is cash: whoever holds it can spend it, once.
final class SpentTable {
    private final JdbcClient jdbc;

    SpentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Spends an assertion; false when it was spent before, on whichever node.
    boolean spend(CompanyId company, ConnectionId connection, String assertionId, Instant until) {
        return jdbc.sql("""
                                INSERT INTO spent_assertion (company_id, connection_id, assertion_id, until)
                                VALUES (:company, :connection, :assertion, :until) ON CONFLICT DO NOTHING
                                """)
                        .param("company", company.value())
                        .param("connection", connection.value())
                        .param("assertion", assertionId)
                        .param("until", Columns.at(until))
                        .update()
                > 0;
    }

    @AcrossTenants("old assertions of every company are swept together")
    int sweep(Instant now) {
        return jdbc.sql("DELETE FROM spent_assertion WHERE until < :now")
                .param("now", Columns.at(now))
                .update();
    }
}
