package switchboard.sp.enforcement;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.problem.Outcome;
import switchboard.platform.problem.Refusal;
import switchboard.sp.company.Visit;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.ConnectionId;
import switchboard.sp.connection.Connections;
import switchboard.sp.user.UserId;

/// The switch *Prevent users from logging in with other SSO providers*, saved.
@Controller
class EnforcementController {
    private static final String SAML = "/admin/company/authentication/saml";

    private final Enforcements enforcements;
    private final Connections connections;
    private final PageRenderer pages;

    EnforcementController(Enforcements enforcements, Connections connections, PageRenderer pages) {
        this.enforcements = enforcements;
        this.connections = connections;
        this.pages = pages;
    }

    @PostMapping(SAML + "/enforcement")
    ResponseEntity<byte[]> save(
            Visit visit,
            @RequestParam(defaultValue = "") String connection,
            @RequestParam(defaultValue = "") String prevent) {
        var found = find(visit, connection);
        if (found.isEmpty()) {
            return SeeOther.to(SAML);
        }
        return prevent.equals("true") ? close(visit, found.get()) : open(visit, found.get());
    }

    private ResponseEntity<byte[]> close(Visit visit, Connection connection) {
        var admin = new UserId(visit.member().id());
        return switch (enforcements.close(connection, admin, visit.actor())) {
            case Outcome.Done<Enforcement> _ -> back(connection, "done=closed");
            // The page says what is missing and offers it on the spot; the box stays ticked.
            case Outcome.Refused<Enforcement>(EnforcementRefusal.ProofNeeded _) -> back(connection, "prevent=ticked");
            case Outcome.Refused<Enforcement>(var refusal) -> refused(visit, refusal);
            case Outcome.Invalid<Enforcement> _ -> back(connection, "");
            case Outcome.Stale<Enforcement> _ -> back(connection, "");
        };
    }

    private ResponseEntity<byte[]> open(Visit visit, Connection connection) {
        enforcements.open(visit.companyId(), visit.actor());
        return back(connection, "done=opened");
    }

    private ResponseEntity<byte[]> refused(Visit visit, Refusal refusal) {
        var fault = new Fault.Refused(
                HttpStatus.CONFLICT, "The doors stay open", refusal.publicMessage(), new Link("Back to SAML", SAML));
        return pages.fault(visit.admin(SAML, fault.title()), fault);
    }

    private static ResponseEntity<byte[]> back(Connection connection, String query) {
        return SeeOther.to(SAML + "?connection=" + connection.id() + "&" + query + "#enforcement");
    }

    private Optional<Connection> find(Visit visit, String id) {
        return ConnectionId.read(id).flatMap(read -> connections.find(visit.companyId(), read));
    }
}
