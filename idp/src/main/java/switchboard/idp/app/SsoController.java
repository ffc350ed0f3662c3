package switchboard.idp.app;

import java.util.Collection;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.idp.catalogue.CatalogueEntry;
import switchboard.idp.directory.Desk;
import switchboard.idp.directory.Form;
import switchboard.idp.directory.FormProblems;
import switchboard.idp.directory.Receipt;
import switchboard.platform.page.Fault;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.problem.FieldProblem;

/// The tab SSO of an app: the values that go there, the values that come from there, and what it is told.
@Controller
class SsoController {
    private static final String PAGE = "idp/app/SsoPage.jte";

    private final Apps apps;
    private final SsoPages drawn;
    private final TrustReader reader;
    private final AppGate gate;
    private final PageRenderer pages;

    SsoController(Apps apps, SsoPages drawn, TrustReader reader, AppGate gate, PageRenderer pages) {
        this.apps = apps;
        this.drawn = drawn;
        this.reader = reader;
        this.gate = gate;
        this.pages = pages;
    }

    @GetMapping("/admin/sso/{id}/sso")
    ResponseEntity<byte[]> show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String slips,
            Desk desk) {
        return gate.with(id, desk, app -> {
            var page = drawn.of(desk, app).with(Receipt.read(done)).with(Slip.read(slips));
            return pages.ok(PAGE, page);
        });
    }

    @PostMapping("/admin/sso/{id}/sso")
    ResponseEntity<byte[]> save(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Desk desk) {
        var sent = new Form(fields);
        return gate.with(id, desk, app -> {
            CatalogueEntry entry = gate.frame(desk, app, "").entry();
            var form = TrustForm.of(sent, entry);
            var seen = app.seenAt(sent.version());
            return switch (reader.read(seen, form, entry)) {
                case TrustReader.Outcome.Read(var trust, var slips) -> answer(desk, seen.with(trust), form, slips);
                case TrustReader.Outcome.Wrong(var problems) -> wrong(desk, seen, form, problems);
            };
        });
    }

    private ResponseEntity<byte[]> answer(Desk desk, App wish, TrustForm form, Collection<Slip> slips) {
        return switch (apps.change(wish, desk.actor())) {
            case AppOutcome.Saved(var app) -> saved(app, slips);
            case AppOutcome.Invalid(var problems) -> wrong(desk, wish, form, problems);
            case AppOutcome.Stale(var now) -> gate.conflict(desk, now, TrustChanges.between(now.trust(), wish.trust()));
            case AppOutcome.Gone _ -> gate.missing(desk);
        };
    }

    private static ResponseEntity<byte[]> saved(App app, Collection<Slip> slips) {
        var told = slips.isEmpty() ? "" : "&slips=" + Slip.codes(slips);
        return AppGate.to(AppFrame.address(app) + "/sso" + Receipt.SAVED.query() + told);
    }

    private ResponseEntity<byte[]> wrong(Desk desk, App app, TrustForm form, List<FieldProblem> problems) {
        var page = drawn.of(desk, app).with(form).with(News.problems(FormProblems.of(problems)));
        return pages.unprocessable(PAGE, page);
    }

    /// Saves the section Attributes, or draws it again with a row more.
    @PostMapping("/admin/sso/{id}/sso/attributes")
    ResponseEntity<byte[]> attributes(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Desk desk) {
        var form = new AttributeForm(new Form(fields));
        return gate.with(id, desk, app -> {
            var seen = app.seenAt(form.version());
            return switch (form.act()) {
                case AttributeForm.Act.MORE ->
                    pages.ok(PAGE, drawn.of(desk, seen.with(form.rows())).withMoreRows());
                case AttributeForm.Act.DEFAULTS ->
                    attributes(desk, seen, gate.frame(desk, app, "").entry().attributes());
                case AttributeForm.Act.SAVE -> attributes(desk, seen, form.rows());
            };
        });
    }

    private ResponseEntity<byte[]> attributes(Desk desk, App seen, List<AttributeRule> rows) {
        return switch (apps.change(seen.with(rows), desk.actor())) {
            case AppOutcome.Saved(var app) ->
                AppGate.to(AppFrame.address(app) + "/sso" + Receipt.SAVED.query() + "#s-attributes");
            case AppOutcome.Invalid(var problems) -> {
                var page = drawn.of(desk, seen.with(rows)).with(News.problems(FormProblems.of(problems)));
                yield pages.unprocessable(PAGE, page);
            }
            case AppOutcome.Stale(var now) ->
                gate.conflict(
                        desk,
                        now,
                        List.of(new Fault.Change(
                                "Attributes", AppChanges.rows(now.attributes()), AppChanges.rows(rows))));
            case AppOutcome.Gone _ -> gate.missing(desk);
        };
    }
}
