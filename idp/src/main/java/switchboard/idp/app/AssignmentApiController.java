package switchboard.idp.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import switchboard.idp.directory.ApiGate;
import switchboard.idp.directory.PersonJson;
import switchboard.idp.group.GroupId;
import switchboard.idp.group.Groups;
import switchboard.idp.group.UserGroup;
import switchboard.platform.access.Operator;

/// Who has an app, over the REST API.
@RestController
@RequestMapping("/api/v1/organizations/{organization}/apps/{app}")
class AssignmentApiController {
    private static final int MOST = 10_000;

    private final Apps apps;
    private final Assignments assignments;
    private final Groups groups;
    private final ApiGate gate;

    AssignmentApiController(Apps apps, Assignments assignments, Groups groups, ApiGate gate) {
        this.apps = apps;
        this.assignments = assignments;
        this.groups = groups;
        this.gate = gate;
    }

    @GetMapping("/assigned")
    ResponseEntity<?> assigned(@PathVariable String organization, @PathVariable String app) {
        return gate.within(
                organization,
                id -> ApiGate.on(
                        AppId.read(app).flatMap(found -> apps.find(id, found)),
                        "app",
                        found -> ResponseEntity.ok(assignments.people(found, MOST).stream()
                                .map(PersonJson::of)
                                .toList())));
    }

    @PutMapping("/groups/{group}")
    ResponseEntity<?> assign(
            @PathVariable String organization,
            @PathVariable String app,
            @PathVariable String group,
            Operator operator,
            HttpServletRequest request) {
        return on(organization, app, group, (one, other) -> {
            assignments.assign(one, other, ApiGate.actor(operator, request));
            return ResponseEntity.noContent().build();
        });
    }

    @DeleteMapping("/groups/{group}")
    ResponseEntity<?> withdraw(
            @PathVariable String organization,
            @PathVariable String app,
            @PathVariable String group,
            Operator operator,
            HttpServletRequest request) {
        return on(organization, app, group, (one, other) -> {
            assignments.withdraw(one, other, ApiGate.actor(operator, request));
            return ResponseEntity.noContent().build();
        });
    }

    private ResponseEntity<?> on(
            String organization, String app, String group, BiFunction<App, UserGroup, ResponseEntity<?>> act) {
        return gate.within(
                organization,
                id -> ApiGate.on(
                        AppId.read(app).flatMap(found -> apps.find(id, found)),
                        "app",
                        one -> ApiGate.on(
                                GroupId.read(group).flatMap(found -> groups.find(id, found)),
                                "group",
                                other -> act.apply(one, other))));
    }
}
