package switchboard.idp.app;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.directory.Desk;
import switchboard.idp.directory.Form;
import switchboard.idp.directory.FormProblems;
import switchboard.idp.directory.Receipt;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Where;

/// The tab General of an app: what people see of it, and its end.
@Controller
class GeneralController {
    private static final String PAGE = "idp/app/GeneralPage.jte";

    private final Apps apps;
    private final AppGate gate;
    private final PageRenderer pages;

    GeneralController(Apps apps, AppGate gate, PageRenderer pages) {
        this.apps = apps;
        this.gate = gate;
        this.pages = pages;
    }

    @GetMapping("/admin/sso/{id}")
    ResponseEntity<byte[]> first(@PathVariable String id, Desk desk) {
        return gate.with(id, desk, app -> AppGate.to(AppFrame.address(app) + "/general"));
    }

    @GetMapping("/admin/sso/{id}/general")
    ResponseEntity<byte[]> show(@PathVariable String id, @RequestParam(defaultValue = "") String done, Desk desk) {
        return gate.with(id, desk, app -> pages.ok(PAGE, page(desk, app, Receipt.read(done))));
    }

    @PostMapping("/admin/sso/{id}/general")
    ResponseEntity<byte[]> save(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Desk desk) {
        var form = new Form(fields);
        return gate.with(id, desk, app -> {
            var card = new Card(app.card().entry(), form.text("label").strip(), form.ticked("visible"));
            var wish = app.seenAt(form.version()).with(card);
            return switch (apps.change(wish, desk.actor())) {
                case AppOutcome.Saved(var saved) ->
                    AppGate.to(AppFrame.address(saved) + "/general" + Receipt.SAVED.query());
                case AppOutcome.Invalid(var problems) ->
                    pages.unprocessable(PAGE, page(desk, wish, News.problems(FormProblems.of(problems))));
                case AppOutcome.Stale(var now) -> gate.conflict(desk, now, changes(now.card(), card));
                case AppOutcome.Gone _ -> gate.missing(desk);
            };
        });
    }

    private static List<Fault.Change> changes(Card saved, Card yours) {
        return List.of(
                new Fault.Change("Display Label", saved.label(), yours.label()),
                new Fault.Change("Show in the app panel", yes(saved.visible()), yes(yours.visible())));
    }

    private static String yes(boolean value) {
        return value ? "Yes" : "No";
    }

    @GetMapping("/admin/sso/{id}/delete")
    ResponseEntity<byte[]> askToDelete(@PathVariable String id, Desk desk) {
        return gate.with(id, desk, app -> {
            var back = new Link(app.label(), AppFrame.address(app) + "/general");
            var where = Where.at("Delete " + app.label() + "?", Desk.ROOT, Desk.SSO, back);
            var frame = gate.frame(desk, app, "").with(desk.shell(Desk.SSO, where));
            return pages.ok("idp/app/DeleteAppPage.jte", new DeleteAppPage(frame));
        });
    }

    @PostMapping("/admin/sso/{id}/delete")
    ResponseEntity<byte[]> delete(@PathVariable String id, Desk desk) {
        return gate.with(id, desk, app -> {
            apps.delete(app, desk.actor());
            return AppGate.to(Desk.SSO.href() + Receipt.REMOVED.query());
        });
    }

    private GeneralPage page(Desk desk, App app, News news) {
        var frame = gate.frame(desk, app, AppFrame.GENERAL);
        return new GeneralPage(frame.with(frame.shell().with(news)));
    }
}
