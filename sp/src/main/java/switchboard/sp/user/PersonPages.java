package switchboard.sp.user;

import java.util.ArrayList;
import java.util.List;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.Shell;
import switchboard.platform.session.Session;
import switchboard.platform.session.Sessions;
import switchboard.sp.company.Visit;

/// Fills the pages about one person.
final class PersonPages {
    private final Users users;
    private final Sessions sessions;
    private final Audit audit;

    PersonPages(Users users, Sessions sessions, Audit audit) {
        this.users = users;
        this.sessions = sessions;
        this.audit = audit;
    }

    PersonPage page(Visit visit, User user, News news) {
        return again(visit, user, news, PersonForm.of(user));
    }

    PersonPage again(Visit visit, User user, News news, PersonForm form) {
        var facts = new PersonPage.Facts(keys(visit, user), rows(visit, user), protection(user));
        return new PersonPage(shell(visit, user).with(news), user, form, facts);
    }

    SuspendPage suspend(Visit visit, User user) {
        var name = user.name().full();
        var shell = visit.admin(
                PeoplePage.PATH,
                "Suspend " + name + "?",
                new Link("People", PeoplePage.PATH),
                new Link(name, PeoplePage.PATH + "/" + user.id()));
        return new SuspendPage(shell, user, of(user).size());
    }

    void endSessions(Visit visit, User user) {
        var ended = sessions.endAll(user.companyId().value(), user.id().value());
        audit.record(Deed.of(
                        user.companyId().value(),
                        visit.actor(),
                        "user.sessions-ended",
                        user.email().toString())
                .change("sessions", "", Integer.toString(ended.sessions())));
    }

    Shell shell(Visit visit, User user) {
        return visit.admin(PeoplePage.PATH, user.name().full(), new Link("People", PeoplePage.PATH));
    }

    private List<PersonPage.KeyRow> keys(Visit visit, User user) {
        var rows = new ArrayList<PersonPage.KeyRow>();
        rows.add(new PersonPage.KeyRow(
                "E-mail", user.email().toString(), visit.times().day(user.createdAt())));
        users.identities(user)
                .forEach(known -> rows.add(new PersonPage.KeyRow(
                        known.identity().source(),
                        known.identity().subject(),
                        visit.times().day(known.since()))));
        users.pastEmails(user)
                .forEach(past -> rows.add(new PersonPage.KeyRow(
                        "Earlier e-mail, finds nobody",
                        past.address(),
                        visit.times().day(past.since()))));
        return rows;
    }

    private List<PersonPage.SessionRow> rows(Visit visit, User user) {
        return of(user).stream()
                .map(session -> new PersonPage.SessionRow(
                        session.door().equals("password") ? "Password" : "SAML",
                        session.client().address(),
                        visit.times().at(session.seenAt())))
                .toList();
    }

    private List<Session> of(User user) {
        return sessions.of(user.companyId().value(), user.id().value());
    }

    private String protection(User user) {
        var last = user.isActive()
                && user.isCompanyAdmin()
                && users.admins(user.companyId()).size() == 1;
        return last ? new UserRefusal.LastAdmin(user.name().full()).publicMessage() : "";
    }
}
