package switchboard.idp.signin;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.directory.Desk;
import switchboard.idp.directory.People;
import switchboard.platform.access.SignedIn;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.session.Session;
import switchboard.platform.session.Sessions;

/// `/profile` and `/security`: a person's own facts and sessions.
@Controller
class OwnController {
    private final People people;
    private final Sessions sessions;
    private final PageRenderer pages;

    OwnController(People people, Sessions sessions, PageRenderer pages) {
        this.people = people;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping("/profile")
    ResponseEntity<byte[]> profile(Desk desk) {
        var ask = WhomToAsk.among(people.admins(desk.organizationId()));
        return pages.ok(
                ProfilePage.TEMPLATE,
                new ProfilePage(
                        OwnShell.of(desk, OwnShell.PROFILE),
                        desk.person(),
                        desk.organization().name(),
                        ask));
    }

    @GetMapping("/security")
    ResponseEntity<byte[]> security(Desk desk, SignedIn signedIn, @RequestParam(defaultValue = "") String done) {
        var own = signedIn.session();
        var rows = sessions.of(own.tenantId(), own.subjectId()).stream()
                .map(session -> row(desk, session, own))
                .toList();
        var news = done.isEmpty() ? News.NONE : News.receipt("Ended.");
        return pages.ok(
                SecurityPage.TEMPLATE,
                new SecurityPage(OwnShell.of(desk, OwnShell.SECURITY).with(news), rows));
    }

    private static SecurityPage.Row row(Desk desk, Session session, Session own) {
        var place = session.id().equals(own.id()) ? SecurityPage.Place.HERE : SecurityPage.Place.ELSEWHERE;
        return new SecurityPage.Row(
                session, desk.times().at(session.openedAt()), desk.times().at(session.seenAt()), place);
    }

    /// Ends one session of one's own; what is no session of theirs is passed over.
    @PostMapping("/security/end")
    ResponseEntity<byte[]> end(SignedIn signedIn, @RequestParam(defaultValue = "") String session) {
        try {
            sessions.end(signedIn.session(), UUID.fromString(session));
        } catch (IllegalArgumentException _) {
            return SeeOther.to("/security");
        }
        return SeeOther.to("/security?done=ended");
    }

    @PostMapping("/security/end-others")
    ResponseEntity<byte[]> endOthers(SignedIn signedIn) {
        sessions.endOthers(signedIn.session());
        return SeeOther.to("/security?done=ended");
    }
}
