package switchboard.sp.enforcement;

import java.time.Instant;
import java.util.Optional;
import switchboard.platform.session.Sessions;
import switchboard.sp.connection.ClosedDoors;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.ConnectionTest;
import switchboard.sp.connection.DoorsPanel;
import switchboard.sp.user.UserId;

/// Answers what the SAML page asks about its switch.
final class DoorsView implements ClosedDoors {
    private final EnforcementTable table;
    private final CloseDoors.Proofs proofs;
    private final Sessions sessions;

    DoorsView(EnforcementTable table, CloseDoors.Proofs proofs, Sessions sessions) {
        this.table = table;
        this.proofs = proofs;
        this.sessions = sessions;
    }

    @Override
    public Doors doors(Connection connection) {
        return enforcement(connection).isPresent() ? Doors.CLOSED : Doors.OPEN;
    }

    @Override
    public DoorsPanel panel(Connection connection, UserId viewer) {
        return new DoorsPanel(
                enforcement(connection).map(Enforcement::since),
                provenAt(connection, viewer),
                table.people(connection.companyId()),
                table.strangers(connection.companyId(), Door.of(connection)),
                sessions.countThroughOtherDoors(connection.companyId().value(), connection.door()));
    }

    private Optional<Enforcement> enforcement(Connection connection) {
        return table.find(connection.companyId())
                .filter(enforcement -> enforcement.connectionId().equals(connection.id()));
    }

    private Optional<Instant> provenAt(Connection connection, UserId viewer) {
        return proofs.of(connection).stream()
                .filter(proof -> proof.userId().equals(viewer))
                .map(ConnectionTest::at)
                .findFirst();
    }
}
