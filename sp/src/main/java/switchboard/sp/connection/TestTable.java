package switchboard.sp.connection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.database.Columns;
import switchboard.platform.id.Reference;
import switchboard.sp.company.CompanyId;
import switchboard.sp.connection.ConnectionTest.Kind;
import switchboard.sp.connection.ConnectionTest.Received;
import switchboard.sp.connection.ConnectionTest.Result;
import switchboard.sp.user.UserId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of `connection_test`.
final class TestTable {
    private static final TypeReference<List<Received>> RECEIVED = new TypeReference<>() {};
    private static final String SELECT =
            "SELECT configuration, user_id, at, passed, session, reference, received FROM connection_test ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TestTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(CompanyId company, ConnectionId connection, UUID id, ConnectionTest test) {
        jdbc.sql("""
                        INSERT INTO connection_test (company_id, connection_id, id, configuration, user_id, at, passed,
                                                     session, reference, received)
                        VALUES (:company, :connection, :id, :configuration, :user, :at, :passed, :session, :reference,
                                CAST(:received AS jsonb))
                        """)
                .param("company", company.value())
                .param("connection", connection.value())
                .param("id", id)
                .param("configuration", test.configuration())
                .param("user", test.userId().value())
                .param("at", Columns.at(test.at()))
                .param("passed", test.passed())
                .param("session", test.kind() == Kind.PROOF)
                .param("reference", test.reference().value())
                .param("received", json.writeValueAsString(test.received()))
                .update();
    }

    Optional<ConnectionTest> last(CompanyId company, ConnectionId connection) {
        return jdbc.sql(SELECT + """
                        WHERE company_id = :company AND connection_id = :connection ORDER BY at DESC, id DESC LIMIT 1
                        """)
                .param("company", company.value())
                .param("connection", connection.value())
                .query((row, _) -> test(row))
                .optional();
    }

    /// The passed ones of this configuration, newest first.
    List<ConnectionTest> passed(CompanyId company, ConnectionId connection, String configuration) {
        return jdbc.sql(SELECT + """
                        WHERE company_id = :company AND connection_id = :connection AND configuration = :configuration
                          AND passed ORDER BY at DESC, id DESC LIMIT 200
                        """)
                .param("company", company.value())
                .param("connection", connection.value())
                .param("configuration", configuration)
                .query((row, _) -> test(row))
                .list();
    }

    private ConnectionTest test(ResultSet row) throws SQLException {
        return new ConnectionTest(
                row.getString("configuration"),
                new UserId(Columns.uuid(row, "user_id")),
                Columns.instant(row, "at"),
                row.getBoolean("session") ? Kind.PROOF : Kind.TEST,
                row.getBoolean("passed") ? Result.PASSED : Result.FAILED,
                new Reference(row.getString("reference")),
                json.readValue(row.getString("received"), RECEIVED));
    }
}
