package switchboard.sp.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import switchboard.platform.page.Badge;
import switchboard.platform.page.Icon;
import switchboard.platform.page.Moment;
import switchboard.platform.page.TimeWords;
import switchboard.platform.session.Session;
import switchboard.platform.session.Sessions;
import switchboard.sp.company.Visit;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.Connections;
import switchboard.sp.user.User;
import switchboard.sp.user.UserId;
import switchboard.sp.user.Users;

/// Goes through every way in that exists and says how it stands.
final class ListDoors {
    private final EnforcementTable table;
    private final Connections connections;
    private final Users users;
    private final Sessions sessions;

    ListDoors(EnforcementTable table, Connections connections, Users users, Sessions sessions) {
        this.table = table;
        this.connections = connections;
        this.users = users;
        this.sessions = sessions;
    }

    List<DoorsPage.Row> rows(Visit visit) {
        var enforcement = table.find(visit.companyId());
        var rows = new ArrayList<DoorsPage.Row>();
        connections.of(visit.companyId()).forEach(connection -> rows.add(saml(visit, connection, enforcement)));
        rows.add(row(visit, new Door.Password(), "Password", "Sign-in page", enforcement));
        enforcement.ifPresent(closed -> rows.add(older(visit, closed)));
        rows.add(recovery(visit));
        return rows;
    }

    private DoorsPage.Row saml(Visit visit, Connection connection, Optional<Enforcement> enforcement) {
        var name = connection.provider().label() + " (SAML)";
        if (!connection.isUsable()) {
            return new DoorsPage.Row(
                    name, "Not in use", Badge.plain("Closed"), Moment.NONE, used(visit, Door.of(connection)), "");
        }
        var only = enforcement.filter(one -> one.connectionId().equals(connection.id()));
        var note = only.isPresent()
                ? "The one way in"
                : "For " + connection.domain().name().shown();
        return row(visit, Door.of(connection), name, note, only.isPresent() ? Optional.empty() : enforcement);
    }

    private DoorsPage.Row row(Visit visit, Door door, String name, String note, Optional<Enforcement> closed) {
        return new DoorsPage.Row(
                name,
                note,
                closed.isPresent() ? Badge.ok("Closed").icon(Icon.LOCK) : Badge.ok("Open"),
                closed.map(one -> visit.times().at(one.since().at())).orElse(Moment.NONE),
                used(visit, door),
                by(visit, door));
    }

    private static DoorsPage.Row older(Visit visit, Enforcement closed) {
        return new DoorsPage.Row(
                "Older sessions",
                "Started through a door that is now closed",
                Badge.ok(closed.sessionsEnded() + " ended").icon(Icon.LOCK),
                visit.times().at(closed.since().at()),
                Moment.NONE,
                "");
    }

    private DoorsPage.Row recovery(Visit visit) {
        var used = table.lastRecovery(visit.companyId());
        return new DoorsPage.Row(
                "Recovery link",
                "From whoever runs Switchboard; one use, 30 minutes",
                Badge.plain("Open, on purpose").icon(Icon.OPEN),
                Moment.NONE,
                used.map(visit.times()::at).orElse(Moment.NEVER),
                "");
    }

    private Moment used(Visit visit, Door door) {
        TimeWords times = visit.times();
        return last(visit, door).map(session -> times.at(session.openedAt())).orElse(Moment.NEVER);
    }

    private String by(Visit visit, Door door) {
        return last(visit, door)
                .flatMap(session -> users.find(visit.companyId(), new UserId(session.subjectId())))
                .map(User::name)
                .map(name -> name.full())
                .orElse("");
    }

    private Optional<Session> last(Visit visit, Door door) {
        return sessions.lastThrough(visit.companyId().value(), door.text());
    }
}
