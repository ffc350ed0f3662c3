package switchboard.sp.connection;

import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import switchboard.platform.id.Ids;
import switchboard.sp.connection.ConnectionTest.Kind;

/// What trying a connection came to: written by whoever reads the answers, asked by whoever shows or closes
/// doors.
public class ConnectionTests {
    private final TestTable table;
    private final Ids ids;

    ConnectionTests(TestTable table, Ids ids) {
        this.table = table;
        this.ids = ids;
    }

    @Transactional
    public void record(Connection connection, ConnectionTest test) {
        table.insert(connection.companyId(), connection.id(), ids.next(), test);
    }

    /// The newest, of whatever configuration.
    public Optional<ConnectionTest> last(Connection connection) {
        return table.last(connection.companyId(), connection.id());
    }

    /// The passed ones of the configuration as it is now, newest first.
    public List<ConnectionTest> passed(Connection connection) {
        return table.passed(connection.companyId(), connection.id(), connection.configurationFingerprint());
    }

    /// Who came in by exactly this configuration, newest first.
    public List<ConnectionTest> proofs(Connection connection) {
        return passed(connection).stream()
                .filter(test -> test.kind() == Kind.PROOF)
                .toList();
    }
}
