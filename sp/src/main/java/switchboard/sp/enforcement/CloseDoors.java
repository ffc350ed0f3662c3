package switchboard.sp.enforcement;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.problem.Outcome;
import switchboard.platform.session.Sessions;
import switchboard.sp.company.Companies;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Saved;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.ConnectionState;
import switchboard.sp.connection.ConnectionTest;
import switchboard.sp.connection.ConnectionTests;
import switchboard.sp.connection.Connections;
import switchboard.sp.user.User;
import switchboard.sp.user.Users;

/// Closes and opens doors, never without proof and never without a record.
final class CloseDoors {
    private final EnforcementTable table;
    private final Proofs proofs;
    private final Rooms rooms;
    private final Around around;

    CloseDoors(EnforcementTable table, Proofs proofs, Rooms rooms, Around around) {
        this.table = table;
        this.proofs = proofs;
        this.rooms = rooms;
        this.around = around;
    }

    record Rooms(Companies companies, Connections connections) {}

    record Around(Sessions sessions, Audit audit, InstantSource clock) {}

    Outcome<Enforcement> close(Connection seen, Predicate<ConnectionTest> whose, Actor actor) {
        var company = seen.companyId();
        rooms.companies().lock(company);
        var connection = rooms.connections().get(company, seen.id());
        if (!connection.isUsable()) {
            return new Outcome.Refused<>(new EnforcementRefusal.NotUsable());
        }
        if (proofs.of(connection).stream().noneMatch(whose)) {
            return new Outcome.Refused<>(
                    new EnforcementRefusal.ProofNeeded(connection.provider().spoken()));
        }
        var now = table.find(company);
        if (now.filter(one -> !one.connectionId().equals(connection.id())).isPresent()) {
            return new Outcome.Refused<>(new EnforcementRefusal.ClosedForAnother());
        }
        return now.isPresent() ? renew(now.get(), connection, actor) : begin(connection, actor);
    }

    private Outcome<Enforcement> begin(Connection connection, Actor actor) {
        var ended =
                around.sessions().countThroughOtherDoors(connection.companyId().value(), connection.door());
        var enforcement = new Enforcement(
                connection.companyId(),
                connection.id(),
                new Saved(actor.name(), around.clock().instant()),
                connection.configurationFingerprint(),
                ended);
        table.insert(connection.companyId(), enforcement);
        around.audit().record(deed(connection, actor, "enforcement.closed").change("sessionsEnded", "", "" + ended));
        if (connection.state() != ConnectionState.ACTIVE) {
            rooms.connections().enable(connection, actor);
        }
        return new Outcome.Done<>(enforcement);
    }

    /// The doors stay closed; what was proven is noted anew.
    private Outcome<Enforcement> renew(Enforcement now, Connection connection, Actor actor) {
        var configuration = connection.configurationFingerprint();
        if (!now.configuration().equals(configuration)) {
            table.prove(connection.companyId(), configuration);
            around.audit().record(deed(connection, actor, "enforcement.proven-again"));
        }
        return new Outcome.Done<>(table.find(connection.companyId()).orElseThrow());
    }

    void open(CompanyId company, Actor actor, String action) {
        var name = rooms.companies().get(company).name();
        if (table.delete(company) > 0) {
            around.audit().record(Deed.of(company.value(), actor, action, name).change("doors", "closed", "open"));
        }
    }

    private static Deed deed(Connection connection, Actor actor, String action) {
        return Deed.of(
                connection.companyId().value(),
                actor,
                action,
                connection.provider().label() + " for " + connection.domain().name());
    }

    /// Who came in by a connection as it is now, and may still change the settings.
    record Proofs(ConnectionTests tests, Users users) {

        List<ConnectionTest> of(Connection connection) {
            return tests.proofs(connection).stream()
                    .filter(proof -> users.find(connection.companyId(), proof.userId())
                            .filter(User::isActive)
                            .filter(User::isCompanyAdmin)
                            .isPresent())
                    .toList();
        }
    }
}
