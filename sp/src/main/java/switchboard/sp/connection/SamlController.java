package switchboard.sp.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.problem.Outcome;
import switchboard.sp.company.FormNews;
import switchboard.sp.company.NotInPlanPage;
import switchboard.sp.company.Visit;

/// Admin Settings › My Company › Authentication › SAML: the page, and saving what it holds.
@Controller
class SamlController {
    private final Connections connections;
    private final SamlPages models;
    private final ReadMetadata metadata;
    private final PageRenderer pages;

    SamlController(Connections connections, SamlPages models, ReadMetadata metadata, PageRenderer pages) {
        this.connections = connections;
        this.models = models;
        this.metadata = metadata;
        this.pages = pages;
    }

    @GetMapping(SamlPage.PATH)
    ResponseEntity<byte[]> show(Visit visit, SamlQuery query) {
        if (!SamlPages.inPlan(visit)) {
            return pages.status(HttpStatus.FORBIDDEN, NotInPlanPage.TEMPLATE, models.notInPlan(visit));
        }
        return named(visit, query.connection())
                .map(found -> models.show(new SamlPages.Request(visit, found, query.news()), query.options()))
                .map(model -> pages.ok(SamlPage.TEMPLATE, model))
                .orElseGet(() -> pages.ok(ChooseProviderPage.TEMPLATE, models.choose(visit, News.NONE)));
    }

    @PostMapping(SamlPage.PATH)
    ResponseEntity<byte[]> save(Visit visit, @RequestParam(defaultValue = "") String connection, SamlForm form) {
        var found = named(visit, connection);
        if (found.isEmpty() || !SamlPages.inPlan(visit)) {
            return SeeOther.to(SamlPage.PATH);
        }
        var request = new SamlPages.Request(visit, found.get(), News.NONE);
        return switch (connections.save(found.get(), form.change(), visit.actor())) {
            case Outcome.Done<Connection>(var saved) ->
                SeeOther.to(SamlPage.path(saved) + "&done=" + (saved.idp().complete() ? "saved" : "kept"));
            case Outcome.Invalid<Connection>(var problems) -> again(request.with(FormNews.of(problems)), form);
            case Outcome.Refused<Connection>(var refusal) -> again(request.with(FormNews.of(refusal)), form);
            case Outcome.Stale<Connection>(var current) ->
                pages.fault(SamlPages.shell(visit), models.conflict(request, current, form));
        };
    }

    /// Fills the fields from metadata and shows what it says; saves nothing.
    @PostMapping(SamlPage.PATH + "/metadata")
    ResponseEntity<byte[]> read(
            Visit visit,
            @RequestParam(defaultValue = "") String connection,
            @RequestParam(required = false) @Nullable MultipartFile metadataFile,
            @ModelAttribute SamlForm form) {
        var found = named(visit, connection);
        if (found.isEmpty() || !SamlPages.inPlan(visit)) {
            return SeeOther.to(SamlPage.PATH);
        }
        var request = new SamlPages.Request(visit, found.get(), News.NONE);
        return switch (read(metadataFile, form)) {
            case Outcome.Done<ReadMetadata.Found>(var values) ->
                pages.ok(SamlPage.TEMPLATE, models.preview(request, form, values));
            case Outcome.Invalid<ReadMetadata.Found>(var problems) -> again(request.with(FormNews.of(problems)), form);
            case Outcome.Refused<ReadMetadata.Found>(var refusal) -> again(request.with(FormNews.of(refusal)), form);
            case Outcome.Stale<ReadMetadata.Found> _ -> SeeOther.to(SamlPage.PATH);
        };
    }

    private ResponseEntity<byte[]> again(SamlPages.Request request, SamlForm form) {
        return pages.unprocessable(SamlPage.TEMPLATE, models.again(request, form));
    }

    private Outcome<ReadMetadata.Found> read(@Nullable MultipartFile file, SamlForm form) {
        try {
            if (file != null && !file.isEmpty()) {
                return metadata.read(file.getBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file cannot be read", e);
        }
        return form.metadataUrl().isBlank()
                ? Outcome.invalid("metadataUrl", "Paste the metadata address, or choose the metadata file.")
                : metadata.fetch(form.metadataUrl());
    }

    /// The one that was asked for, or the company's first.
    private Optional<Connection> named(Visit visit, String id) {
        return id.isEmpty()
                ? connections.of(visit.companyId()).stream().findFirst()
                : ConnectionId.read(id).flatMap(read -> connections.find(visit.companyId(), read));
    }
}
