package switchboard.sp.connection;

import java.time.InstantSource;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.sp.company.Saved;

/// Writes a connection's row and its record together.
final class Ledger {
    private final ConnectionTable table;
    private final Audit audit;
    private final InstantSource clock;

    Ledger(ConnectionTable table, Audit audit, InstantSource clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    Saved saved(Actor actor) {
        return new Saved(actor.name(), clock.instant());
    }

    /// Writes `after`, or nothing where somebody else was faster.
    ///
    /// @return how many rows were written
    int update(Connection after, Deed deed) {
        var written = table.update(after.companyId(), row(after));
        if (written > 0) {
            audit.record(deed);
        }
        return written;
    }

    static Deed deed(Connection connection, Actor actor, String verb) {
        return Deed.of(
                connection.companyId().value(),
                actor,
                "connection." + verb,
                connection.provider().label() + " for " + connection.domain().name());
    }

    static ConnectionTable.Row row(Connection connection) {
        return new ConnectionTable.Row(
                connection.companyId(),
                connection.id(),
                connection.provider().code(),
                connection.domain().id(),
                connection.state(),
                connection.sp(),
                connection.idp().entityId(),
                connection.idp().ssoUrl(),
                connection.newcomers(),
                connection.saved(),
                connection.version());
    }
}
