package switchboard.sp.sso;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.id.Reference;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.sp.company.Visit;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.Connections;

/// Admin Settings › Sign-ins: every attempt, and each one explained.
@Controller
class SignInsController {
    private static final String HERE = "/admin/signins";

    private final SignInLog log;
    private final Connections connections;
    private final PageRenderer pages;

    SignInsController(SignInLog log, Connections connections, PageRenderer pages) {
        this.log = log;
        this.connections = connections;
        this.pages = pages;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> list(Visit visit, @RequestParam(defaultValue = "") String q) {
        var typed = q.length() > 100 ? q.substring(0, 100) : q;
        var reference = Reference.typed(typed).flatMap(known -> log.find(visit.companyId(), known));
        if (reference.isPresent()) {
            return SeeOther.to(HERE + "/" + reference.get().reference().value());
        }
        var rows = log.latest(visit.companyId(), typed.strip()).stream()
                .map(entry -> row(visit, entry))
                .toList();
        return pages.ok(SignInsPage.TEMPLATE, new SignInsPage(visit.admin(HERE, "Sign-ins"), typed, rows));
    }

    @GetMapping(HERE + "/{reference}")
    ResponseEntity<byte[]> show(Visit visit, @PathVariable String reference) {
        return Reference.typed(reference)
                .flatMap(known -> log.find(visit.companyId(), known))
                .map(entry -> pages.ok(SignInPage.TEMPLATE, page(visit, entry)))
                .orElseGet(() -> pages.fault(
                        visit.admin(HERE, "There is nothing here"), new Fault.Missing(new Link("Sign-ins", HERE))));
    }

    private SignInsPage.Row row(Visit visit, SignInEntry entry) {
        return new SignInsPage.Row(
                entry,
                who(entry),
                door(visit, entry),
                SignInWords.badge(entry),
                visit.times().at(entry.at()));
    }

    private SignInPage page(Visit visit, SignInEntry entry) {
        var connection = connection(visit, entry);
        var advice = connection
                .filter(_ -> entry.result().outcome() == SignInEntry.Outcome.REFUSED)
                .map(known -> Advice.of(entry.result().code(), known.provider()));
        var shell = visit.admin(HERE, SignInWords.title(entry, who(entry)), new Link("Sign-ins", HERE));
        return new SignInPage(
                shell,
                new SignInPage.What(
                        entry,
                        SignInWords.badge(entry),
                        door(visit, entry),
                        visit.times().at(entry.at())),
                advice,
                log.message(entry).orElse(""));
    }

    private Optional<Connection> connection(Visit visit, SignInEntry entry) {
        return entry.connection().flatMap(id -> connections.find(visit.companyId(), id));
    }

    private String door(Visit visit, SignInEntry entry) {
        return connection(visit, entry)
                .map(connection -> connection.provider().label() + " (SAML)")
                .orElse("Password");
    }

    private static String who(SignInEntry entry) {
        return entry.who().isEmpty() ? "Somebody" : entry.who();
    }
}
