package switchboard.sp.enforcement;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.Problems;
import switchboard.sp.company.CompanyId;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.ConnectionId;
import switchboard.sp.connection.Connections;

/// Closes and opens doors, for the operator. The proof asked for is the same as on the page.
@RestController
@RequestMapping("/api/v1/companies/{company}/connections/{id}/enforce")
class EnforcementApiController {
    private final Enforcements enforcements;
    private final Connections connections;

    EnforcementApiController(Enforcements enforcements, Connections connections) {
        this.enforcements = enforcements;
        this.connections = connections;
    }

    record EnforcementJson(String connection, String since, String by, int sessionsEnded) {
        static EnforcementJson of(Enforcement enforcement) {
            return new EnforcementJson(
                    enforcement.connectionId().toString(),
                    enforcement.since().at().toString(),
                    enforcement.since().by(),
                    enforcement.sessionsEnded());
        }
    }

    @PostMapping
    ResponseEntity<?> close(@PathVariable String company, @PathVariable String id, Actor operator) {
        var found = find(company, id);
        return found.isEmpty()
                ? Problems.notFound("connection")
                : Problems.answer(
                        enforcements.closeByOperator(found.get(), operator),
                        closed -> ResponseEntity.ok(EnforcementJson.of(closed)));
    }

    @DeleteMapping
    ResponseEntity<?> open(@PathVariable String company, @PathVariable String id, Actor operator) {
        var found = find(company, id);
        if (found.isEmpty()) {
            return Problems.notFound("connection");
        }
        enforcements.open(found.get().companyId(), operator);
        return ResponseEntity.noContent().build();
    }

    private Optional<Connection> find(String company, String id) {
        return CompanyId.read(company)
                .flatMap(tenant -> ConnectionId.read(id).flatMap(read -> connections.find(tenant, read)));
    }
}
