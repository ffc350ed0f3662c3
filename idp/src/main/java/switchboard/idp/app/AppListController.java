package switchboard.idp.app;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.catalogue.Catalogue;
import switchboard.idp.directory.Desk;
import switchboard.idp.directory.Receipt;
import switchboard.idp.group.Groups;
import switchboard.idp.group.UserGroup;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Where;

/// `/admin/sso`: the installed apps.
@Controller
class AppListController {
    private final Apps apps;
    private final Assignments assignments;
    private final Groups groups;
    private final Catalogue catalogue;
    private final PageRenderer pages;

    AppListController(Apps apps, Assignments assignments, Groups groups, Catalogue catalogue, PageRenderer pages) {
        this.apps = apps;
        this.assignments = assignments;
        this.groups = groups;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/admin/sso")
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String done, Desk desk) {
        var all = groups.list(desk.organizationId());
        var lines = apps.list(desk.organizationId()).stream()
                .map(app -> line(app, all, desk))
                .toList();
        var shell = desk.shell(Desk.SSO, Where.at("SSO", Desk.ROOT)).with(Receipt.read(done));
        return pages.ok("idp/app/AppListPage.jte", new AppListPage(shell, lines));
    }

    private AppListPage.Line line(App app, List<UserGroup> all, Desk desk) {
        var mine = assignments.groups(app);
        var names = all.stream()
                .filter(group -> mine.contains(group.id()))
                .map(UserGroup::name)
                .toList();
        var end = apps.certificate(app).getNotAfter().toInstant();
        return new AppListPage.Line(
                app,
                catalogue.require(app.card().entry()),
                names,
                assignments.countPeople(app),
                AppFrame.goodFor(end, desk.now()));
    }
}
