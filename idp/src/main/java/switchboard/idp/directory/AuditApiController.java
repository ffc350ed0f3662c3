package switchboard.idp.directory;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import switchboard.platform.audit.Audit;

/// The audit log over the REST API.
@RestController
class AuditApiController {
    private static final int MOST = 200;

    private final Audit audit;
    private final ApiGate gate;

    AuditApiController(Audit audit, ApiGate gate) {
        this.audit = audit;
        this.gate = gate;
    }

    @GetMapping("/api/v1/organizations/{organization}/audit")
    ResponseEntity<?> latest(@PathVariable String organization) {
        return gate.within(organization, id -> ResponseEntity.ok(audit.latest(id.value(), MOST)));
    }
}
