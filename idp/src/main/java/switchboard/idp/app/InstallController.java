package switchboard.idp.app;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.catalogue.Catalogue;
import switchboard.idp.catalogue.CatalogueEntry;
import switchboard.idp.directory.Desk;
import switchboard.idp.directory.FormProblems;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Where;

/// `/admin/sso/new`: from the catalogue to an active app, by Configure, Activate and Continue.
@Controller
class InstallController {
    private static final Link ADD = new Link("Add application", "/admin/sso/new");

    private final Apps apps;
    private final Catalogue catalogue;
    private final AppGate gate;
    private final PageRenderer pages;

    InstallController(Apps apps, Catalogue catalogue, AppGate gate, PageRenderer pages) {
        this.apps = apps;
        this.catalogue = catalogue;
        this.gate = gate;
        this.pages = pages;
    }

    @GetMapping("/admin/sso/new")
    ResponseEntity<byte[]> browse(@RequestParam(defaultValue = "") String q, Desk desk) {
        var text = q.length() > 100 ? q.substring(0, 100) : q;
        var found = catalogue.search(text);
        var shell = desk.shell(Desk.SSO, Where.at(ADD.label(), Desk.ROOT, Desk.SSO))
                .with(News.said(CataloguePage.count(found.size())));
        return pages.ok(
                "idp/app/CataloguePage.jte", new CataloguePage(shell, text.strip(), found, catalogue.generic()));
    }

    @GetMapping("/admin/sso/new/{entry}")
    ResponseEntity<byte[]> configure(@PathVariable String entry, Desk desk) {
        return with(entry, desk, found -> pages.ok("idp/app/InstallPage.jte", page(desk, found, found.name())));
    }

    @PostMapping("/admin/sso/new/{entry}")
    ResponseEntity<byte[]> activate(
            @PathVariable String entry, @RequestParam(defaultValue = "") String label, Desk desk) {
        return with(entry, desk, found -> switch (apps.install(desk.organizationId(), found, label, desk.actor())) {
            case AppOutcome.Saved(var app) -> AppGate.to(AppFrame.address(app) + "/activated");
            case AppOutcome.Invalid(var problems) -> {
                var page = page(desk, found, label);
                var shell = page.shell().with(News.problems(FormProblems.of(problems)));
                yield pages.unprocessable("idp/app/InstallPage.jte", new InstallPage(shell, found, label));
            }
            case AppOutcome.Stale _, AppOutcome.Gone _ ->
                throw new IllegalStateException("a new app cannot be any of these");
        });
    }

    @GetMapping("/admin/sso/{id}/activated")
    ResponseEntity<byte[]> activated(@PathVariable String id, Desk desk) {
        return gate.with(id, desk, app -> {
            var frame = gate.frame(desk, app, "");
            var where = Where.at(app.label() + " is activated", Desk.ROOT, Desk.SSO, ADD);
            return pages.ok("idp/app/ActivatedPage.jte", new ActivatedPage(desk.shell(Desk.SSO, where), frame));
        });
    }

    private ResponseEntity<byte[]> with(String entry, Desk desk, Function<CatalogueEntry, ResponseEntity<byte[]>> act) {
        return catalogue.find(entry).map(act).orElseGet(() -> gate.missing(desk));
    }

    private static InstallPage page(Desk desk, CatalogueEntry entry, String label) {
        var where = Where.at("Configure " + entry.name(), Desk.ROOT, Desk.SSO, ADD);
        return new InstallPage(desk.shell(Desk.SSO, where), entry, label);
    }
}
