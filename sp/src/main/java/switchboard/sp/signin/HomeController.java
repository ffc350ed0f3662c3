package switchboard.sp.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Where;
import switchboard.platform.session.Session;
import switchboard.platform.session.Sessions;
import switchboard.platform.session.SignIn;
import switchboard.sp.company.Role;
import switchboard.sp.company.Visit;

/// A person's own pages: home, and the sessions they have open.
@Controller
class HomeController {
    private final Doorway doorway;
    private final Sessions sessions;
    private final SignIn signIn;
    private final PageRenderer pages;

    HomeController(Doorway doorway, Sessions sessions, SignIn signIn, PageRenderer pages) {
        this.doorway = doorway;
        this.sessions = sessions;
        this.signIn = signIn;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(Visit visit) {
        var session = visit.circumstances().session();
        return pages.ok(
                HomePage.TEMPLATE,
                new HomePage(
                        shell(visit, "/", "Home"),
                        visit,
                        doorway.words(session),
                        visit.times().at(session.openedAt()),
                        visit.member().role() == Role.COMPANY_ADMIN));
    }

    @GetMapping("/me")
    ResponseEntity<byte[]> own(Visit visit, @RequestParam(defaultValue = "") String ended) {
        var session = visit.circumstances().session();
        var rows = sessions.of(session.tenantId(), session.subjectId()).stream()
                .map(other -> row(visit, other))
                .toList();
        var news = ended.isEmpty() ? News.NONE : News.receipt("Ended.");
        return pages.ok(
                SessionsPage.TEMPLATE,
                new SessionsPage(shell(visit, "/me", "Your sessions").with(news), rows));
    }

    @PostMapping("/me/end")
    ResponseEntity<byte[]> end(Visit visit, @RequestParam(defaultValue = "") String session) {
        try {
            sessions.end(visit.circumstances().session(), UUID.fromString(session));
        } catch (IllegalArgumentException _) {
            return SeeOther.to("/me");
        }
        return SeeOther.to("/me?ended=1");
    }

    @PostMapping("/me/end-others")
    ResponseEntity<byte[]> endOthers(Visit visit) {
        sessions.endOthers(visit.circumstances().session());
        return SeeOther.to("/me?ended=1");
    }

    @PostMapping("/logout")
    ResponseEntity<byte[]> logout(HttpServletRequest request, HttpServletResponse response) {
        signIn.close(request, response);
        return SeeOther.to("/login");
    }

    /// Who is signed in and by which door, for scripts.
    @GetMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> me(Visit visit) {
        var session = visit.circumstances().session();
        var facts = new TreeMap<String, String>();
        facts.put("wing", "sp");
        facts.put("email", visit.member().email());
        facts.put("name", visit.member().name());
        facts.put("company", visit.company().name());
        facts.put("role", visit.member().role().code());
        facts.put("door", session.door().startsWith("saml:") ? "saml" : session.door());
        doorway.connection(session)
                .ifPresent(connection ->
                        facts.put("provider", connection.provider().label()));
        facts.put("since", session.openedAt().toString());
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(facts);
    }

    private SessionsPage.Row row(Visit visit, Session session) {
        var here = session.id().equals(visit.circumstances().session().id());
        return new SessionsPage.Row(
                session,
                doorway.words(session),
                visit.times().at(session.seenAt()),
                here ? SessionsPage.Place.HERE : SessionsPage.Place.ELSEWHERE);
    }

    private static Shell shell(Visit visit, String here, String title) {
        var trail = "/".equals(here) ? new Link[0] : new Link[] {new Link("Home", "/")};
        return Shell.of(
                visit.frame().at(here),
                Where.at(title, trail),
                visit.circumstances().csrf());
    }
}
