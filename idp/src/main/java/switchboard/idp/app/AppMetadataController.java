package switchboard.idp.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import switchboard.idp.directory.Desk;
import switchboard.idp.directory.Form;
import switchboard.idp.directory.FormProblems;
import switchboard.idp.directory.Receipt;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.problem.FieldProblem;

/// Reads an app's own metadata, from a file or an address, instead of having it copied field by field.
@Controller
class AppMetadataController {
    private final Apps apps;
    private final AppMetadata metadata;
    private final SsoPages drawn;
    private final AppGate gate;
    private final PageRenderer pages;

    AppMetadataController(Apps apps, AppMetadata metadata, SsoPages drawn, AppGate gate, PageRenderer pages) {
        this.apps = apps;
        this.metadata = metadata;
        this.drawn = drawn;
        this.gate = gate;
        this.pages = pages;
    }

    @PostMapping("/admin/sso/{id}/sso/metadata")
    ResponseEntity<byte[]> read(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "metadataFile", required = false) @org.jspecify.annotations.Nullable
                    MultipartFile file,
            Desk desk) {
        var form = new Form(fields);
        return gate.with(id, desk, app -> {
            var seen = app.seenAt(form.version());
            var outcome = file == null || file.isEmpty()
                    ? metadata.fetch(seen.trust(), form.text("metadataUrl"))
                    : metadata.read(seen.trust(), bytes(file));
            return switch (outcome) {
                case AppMetadata.Outcome.Read(var trust) -> save(desk, seen.with(trust));
                case AppMetadata.Outcome.Wrong(var problem) -> wrong(desk, seen, List.of(problem));
            };
        });
    }

    private ResponseEntity<byte[]> save(Desk desk, App wish) {
        return switch (apps.change(wish, desk.actor())) {
            case AppOutcome.Saved(var app) -> AppGate.to(AppFrame.address(app) + "/sso" + Receipt.READ.query());
            case AppOutcome.Invalid(var problems) -> wrong(desk, wish, problems);
            case AppOutcome.Stale(var now) -> gate.conflict(desk, now, TrustChanges.between(now.trust(), wish.trust()));
            case AppOutcome.Gone _ -> gate.missing(desk);
        };
    }

    private ResponseEntity<byte[]> wrong(Desk desk, App app, List<FieldProblem> problems) {
        return pages.unprocessable(
                "idp/app/SsoPage.jte", drawn.of(desk, app).with(News.problems(FormProblems.of(problems))));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
