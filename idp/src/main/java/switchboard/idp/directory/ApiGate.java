package switchboard.idp.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import switchboard.idp.organization.OrganizationId;
import switchboard.idp.organization.Organizations;
import switchboard.platform.access.Operator;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.Problems;

/// What the controllers of the REST API share: the organization that an address names, and who the audit log
/// says it was.
@Component
public class ApiGate {
    private final Organizations organizations;

    ApiGate(Organizations organizations) {
        this.organizations = organizations;
    }

    /// Acts within the organization that an address names, or says that there is none.
    public ResponseEntity<?> within(String organization, Function<OrganizationId, ResponseEntity<?>> act) {
        return OrganizationId.read(organization)
                .filter(id -> organizations.find(id).isPresent())
                .<ResponseEntity<?>>map(act)
                .orElseGet(() -> Problems.notFound("organization"));
    }

    /// Acts on what was found, or says that there is no such thing.
    public static <T> ResponseEntity<?> on(Optional<T> found, String what, Function<T, ResponseEntity<?>> act) {
        return found.<ResponseEntity<?>>map(act).orElseGet(() -> Problems.notFound(what));
    }

    public static ResponseEntity<?> created(String address, Object body) {
        return ResponseEntity.created(URI.create(address)).body(body);
    }

    public static Actor actor(Operator operator, HttpServletRequest request) {
        return new Actor("operator " + operator.name(), request.getRemoteAddr());
    }
}
