package switchboard.sp.connection;

import switchboard.platform.audit.Actor;
import switchboard.platform.problem.Outcome;

/// Switches routing by e-mail on, or a connection off altogether.
final class SwitchConnection {
    private final Ledger ledger;
    private final ConnectionTests tests;
    private final ClosedDoors closed;

    SwitchConnection(Ledger ledger, ConnectionTests tests, ClosedDoors closed) {
        this.ledger = ledger;
        this.tests = tests;
        this.closed = closed;
    }

    Outcome<ConnectionId> enable(Connection seen, Actor actor) {
        if (!seen.idp().complete()) {
            return new Outcome.Refused<>(new ConnectionRefusal.NotComplete());
        }
        if (tests.passed(seen).isEmpty()) {
            return new Outcome.Refused<>(new ConnectionRefusal.TestNeeded());
        }
        return turn(seen, ConnectionState.ACTIVE, actor, "enabled");
    }

    Outcome<ConnectionId> disable(Connection seen, Actor actor) {
        if (closed.doors(seen) == ClosedDoors.Doors.CLOSED) {
            return new Outcome.Refused<>(new ConnectionRefusal.Enforced());
        }
        return turn(seen, ConnectionState.DISABLED, actor, "disabled");
    }

    private Outcome<ConnectionId> turn(Connection seen, ConnectionState state, Actor actor, String verb) {
        if (seen.state() == state) {
            return new Outcome.Done<>(seen.id());
        }
        var after = seen.saved(state, seen.idp(), ledger.saved(actor));
        var deed = Ledger.deed(seen, actor, verb).change("state", seen.state().code(), state.code());
        return ledger.update(after, deed) == 0 ? new Outcome.Stale<>(seen.id()) : new Outcome.Done<>(seen.id());
    }
}
