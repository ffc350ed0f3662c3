package switchboard.idp.organization;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import switchboard.platform.access.Operator;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.Problems;

/// Organizations over the REST API.
@RestController
@RequestMapping("/api/v1/organizations")
class OrganizationApiController {
    private final Organizations organizations;

    OrganizationApiController(Organizations organizations) {
        this.organizations = organizations;
    }

    record Body(@Nullable String name) {}

    record Json(String id, String name, Instant createdAt, int version) {
        static Json of(Organization organization) {
            return new Json(
                    organization.id().toString(),
                    organization.name(),
                    organization.createdAt(),
                    organization.version());
        }
    }

    @PostMapping
    ResponseEntity<?> create(@RequestBody Body body, Operator operator, HttpServletRequest request) {
        var actor = new Actor("operator " + operator.name(), request.getRemoteAddr());
        return switch (organizations.create(Objects.requireNonNullElse(body.name(), ""), actor)) {
            case OrganizationOutcome.Saved(var made) ->
                ResponseEntity.created(URI.create("/api/v1/organizations/" + made.id()))
                        .body(Json.of(made));
            case OrganizationOutcome.Invalid(var problems) -> Problems.invalid(problems);
        };
    }

    @GetMapping
    List<Json> list() {
        return organizations.all().stream().map(Json::of).toList();
    }

    @GetMapping("/{organization}")
    ResponseEntity<?> show(@PathVariable String organization) {
        return OrganizationId.read(organization)
                .flatMap(organizations::find)
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok(Json.of(found)))
                .orElseGet(() -> Problems.notFound("organization"));
    }
}
