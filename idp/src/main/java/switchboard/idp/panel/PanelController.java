package switchboard.idp.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.app.App;
import switchboard.idp.app.Assignments;
import switchboard.idp.directory.Desk;
import switchboard.idp.directory.People;
import switchboard.idp.signin.OwnShell;
import switchboard.idp.signin.WhomToAsk;
import switchboard.idp.sso.SignOns;
import switchboard.platform.page.Moment;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;

/// `/`, *Applications*: the apps a person has, to be found and opened.
@Controller
class PanelController {
    private static final int LONGEST = 100;

    private final Assignments assignments;
    private final SignOns signOns;
    private final People people;
    private final PageRenderer pages;

    PanelController(Assignments assignments, SignOns signOns, People people, PageRenderer pages) {
        this.assignments = assignments;
        this.signOns = signOns;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> show(Desk desk, @RequestParam(defaultValue = "") String q) {
        var search = q.length() > LONGEST ? q.substring(0, LONGEST).strip() : q.strip();
        var tiles = tiles(desk, search);
        var shell = OwnShell.of(desk, OwnShell.APPLICATIONS);
        return pages.ok(
                PanelPage.TEMPLATE,
                new PanelPage(
                        search.isEmpty() ? shell : shell.with(News.said(count(tiles.size()))),
                        "Hello " + desk.person().profile().givenName() + ". One sign-in opens all of these.",
                        search,
                        tiles,
                        WhomToAsk.among(people.admins(desk.organizationId()))));
    }

    private List<PanelPage.AppTile> tiles(Desk desk, String search) {
        var apps = assignments.ofPerson(desk.person()).stream()
                .filter(app -> app.card().visible() && matches(app, search))
                .toList();
        var used = signOns.lastUsed(desk.person(), apps);
        return apps.stream()
                .map(app -> new PanelPage.AppTile(
                        app.label(),
                        app.trust().complete() ? "/launch/" + app.id() : "",
                        Optional.ofNullable(used.get(app.id()))
                                .map(desk.times()::ago)
                                .orElse(Moment.NEVER)))
                .toList();
    }

    private static boolean matches(App app, String search) {
        return app.label().toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
    }

    private static String count(int found) {
        return found == 1 ? "1 application" : found + " applications";
    }
}
