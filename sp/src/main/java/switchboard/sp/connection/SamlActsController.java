package switchboard.sp.connection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.Outcome;
import switchboard.sp.company.Domain;
import switchboard.sp.company.DomainId;
import switchboard.sp.company.Domains;
import switchboard.sp.company.FormNews;
import switchboard.sp.company.Visit;

/// The acts of the SAML page that are a press of their own: choosing, certificates, on and off.
@Controller
class SamlActsController {
    private final Connections connections;
    private final Domains domains;
    private final SamlPages models;
    private final PageRenderer pages;

    SamlActsController(Connections connections, Domains domains, SamlPages models, PageRenderer pages) {
        this.connections = connections;
        this.domains = domains;
        this.models = models;
        this.pages = pages;
    }

    @PostMapping(SamlPage.PATH + "/provider")
    ResponseEntity<byte[]> choose(
            Visit visit,
            @RequestParam(defaultValue = "") String connection,
            @RequestParam(defaultValue = "") String provider,
            @RequestParam(defaultValue = "") String domain,
            @RequestParam(defaultValue = "") String version) {
        var chosen = Providers.find(provider);
        var known = named(visit, connection).map(one -> one.at(Versions.read(version)));
        if (chosen.isEmpty()) {
            var news = FormNews.of(List.of(new FieldProblem("provider", "Choose one of the providers.")));
            return known.map(one -> again(new SamlPages.Request(visit, one, news)))
                    .orElseGet(() -> choose(visit, news));
        }
        if (known.isPresent()) {
            return answer(
                    visit, known.get(), connections.changeProvider(known.get(), chosen.get(), visit.actor()), "chosen");
        }
        return domain(visit, domain)
                .map(one -> connections.begin(visit.company(), chosen.get(), one, visit.actor()))
                .map(begun -> begun(visit, begun))
                .orElseGet(() -> choose(visit, News.NONE));
    }

    @PostMapping(SamlPage.PATH + "/certificates")
    ResponseEntity<byte[]> add(Visit visit, Target target, @RequestParam(defaultValue = "") String certificate) {
        return target.in(connections, visit)
                .map(seen -> answer(visit, seen, connections.addCertificate(seen, certificate, visit.actor()), "added"))
                .orElseGet(SamlActsController::gone);
    }

    @PostMapping(SamlPage.PATH + "/certificates/remove")
    ResponseEntity<byte[]> remove(Visit visit, Target target, @RequestParam(defaultValue = "") String fingerprint) {
        return target.in(connections, visit)
                .map(seen ->
                        answer(visit, seen, connections.removeCertificate(seen, fingerprint, visit.actor()), "removed"))
                .orElseGet(SamlActsController::gone);
    }

    @PostMapping(SamlPage.PATH + "/enable")
    ResponseEntity<byte[]> enable(Visit visit, Target target) {
        return target.in(connections, visit)
                .map(seen -> answer(visit, seen, connections.enable(seen, visit.actor()), "enabled"))
                .orElseGet(SamlActsController::gone);
    }

    @PostMapping(SamlPage.PATH + "/disable")
    ResponseEntity<byte[]> disable(Visit visit, Target target) {
        return target.in(connections, visit)
                .map(seen -> answer(visit, seen, connections.disable(seen, visit.actor()), "disabled"))
                .orElseGet(SamlActsController::gone);
    }

    private ResponseEntity<byte[]> answer(Visit visit, Connection seen, Outcome<Connection> outcome, String done) {
        var request = new SamlPages.Request(visit, seen, News.NONE);
        return switch (outcome) {
            case Outcome.Done<Connection>(var saved) -> SeeOther.to(SamlPage.path(saved) + "&done=" + done);
            case Outcome.Invalid<Connection>(var problems) -> again(request.with(FormNews.of(problems)));
            case Outcome.Refused<Connection>(var refusal) -> again(request.with(FormNews.of(refusal)));
            case Outcome.Stale<Connection>(var current) ->
                pages.fault(SamlPages.shell(visit), models.conflict(request, current, SamlForm.of(seen)));
        };
    }

    private ResponseEntity<byte[]> again(SamlPages.Request request) {
        return pages.unprocessable(SamlPage.TEMPLATE, models.again(request, SamlForm.of(request.connection())));
    }

    private ResponseEntity<byte[]> choose(Visit visit, News news) {
        return pages.unprocessable(ChooseProviderPage.TEMPLATE, models.choose(visit, news));
    }

    private ResponseEntity<byte[]> begun(Visit visit, Outcome<Connection> outcome) {
        return switch (outcome) {
            case Outcome.Done<Connection>(var draft) -> SeeOther.to(SamlPage.path(draft) + "&done=chosen");
            case Outcome.Invalid<Connection>(var problems) -> choose(visit, FormNews.of(problems));
            case Outcome.Refused<Connection>(var refusal) -> choose(visit, FormNews.of(refusal));
            case Outcome.Stale<Connection> _ -> gone();
        };
    }

    private Optional<Domain> domain(Visit visit, String id) {
        var verified = domains.of(visit.companyId()).stream().filter(Domain::isVerified);
        return id.isEmpty()
                ? verified.findFirst()
                : verified.filter(domain ->
                                DomainId.read(id).filter(domain.id()::equals).isPresent())
                        .findFirst();
    }

    private Optional<Connection> named(Visit visit, String id) {
        return ConnectionId.read(id).flatMap(read -> connections.find(visit.companyId(), read));
    }

    private static ResponseEntity<byte[]> gone() {
        return SeeOther.to(SamlPage.PATH);
    }

    /// The connection a form is about, and the version it was filled from.
    record Target(@Nullable String connection, @Nullable String version) {

        Optional<Connection> in(Connections connections, Visit visit) {
            return Optional.ofNullable(connection)
                    .flatMap(ConnectionId::read)
                    .flatMap(id -> connections.find(visit.companyId(), id))
                    .map(found ->
                            found.at(Versions.read(Optional.ofNullable(version).orElse(""))));
        }
    }
}
