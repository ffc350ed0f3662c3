package switchboard.idp.group;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import switchboard.idp.directory.ApiGate;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonId;
import switchboard.idp.directory.PersonJson;
import switchboard.platform.access.Operator;
import switchboard.platform.problem.Problems;

/// User groups and their members over the REST API.
@RestController
@RequestMapping("/api/v1/organizations/{organization}/groups")
class GroupApiController {
    private final Groups groups;
    private final Members members;
    private final People people;
    private final ApiGate gate;

    GroupApiController(Groups groups, Members members, People people, ApiGate gate) {
        this.groups = groups;
        this.members = members;
        this.people = people;
        this.gate = gate;
    }

    record Body(
            @Nullable String name,
            @Nullable String description,
            @Nullable Integer version) {}

    record Json(String id, String name, String description, long members, Instant createdAt, int version) {
        static Json of(UserGroup group) {
            return new Json(
                    group.id().toString(),
                    group.name(),
                    group.description(),
                    group.members(),
                    group.createdAt(),
                    group.version());
        }
    }

    @PostMapping
    ResponseEntity<?> create(
            @PathVariable String organization, @RequestBody Body body, Operator operator, HttpServletRequest request) {
        return gate.within(organization, id -> {
            var name = Objects.requireNonNullElse(body.name(), "");
            var description = Objects.requireNonNullElse(body.description(), "");
            var outcome = groups.create(id, name, description, ApiGate.actor(operator, request));
            return outcome instanceof GroupOutcome.Saved(var made)
                    ? ApiGate.created("/api/v1/organizations/" + id + "/groups/" + made.id(), Json.of(made))
                    : answer(outcome);
        });
    }

    @GetMapping
    ResponseEntity<?> list(@PathVariable String organization) {
        return gate.within(
                organization,
                id -> ResponseEntity.ok(groups.list(id).stream().map(Json::of).toList()));
    }

    @GetMapping("/{group}")
    ResponseEntity<?> show(@PathVariable String organization, @PathVariable String group) {
        return on(organization, group, found -> ResponseEntity.ok(Json.of(found)));
    }

    @PatchMapping("/{group}")
    ResponseEntity<?> change(
            @PathVariable String organization,
            @PathVariable String group,
            @RequestBody Body body,
            Operator operator,
            HttpServletRequest request) {
        return on(organization, group, found -> {
            var wish = found.wish(
                    Objects.requireNonNullElse(body.name(), found.name()),
                    Objects.requireNonNullElse(body.description(), found.description()),
                    Objects.requireNonNullElse(body.version(), found.version()));
            return answer(groups.change(wish, ApiGate.actor(operator, request)));
        });
    }

    private static ResponseEntity<?> answer(GroupOutcome outcome) {
        return switch (outcome) {
            case GroupOutcome.Saved(var group) -> ResponseEntity.ok(Json.of(group));
            case GroupOutcome.Invalid(var problems) -> Problems.invalid(problems);
            case GroupOutcome.Stale stale -> Problems.answer(HttpStatus.CONFLICT, stale);
            case GroupOutcome.Gone _ -> Problems.notFound("group");
        };
    }

    @GetMapping("/{group}/members")
    ResponseEntity<?> members(@PathVariable String organization, @PathVariable String group) {
        return on(
                organization,
                group,
                found -> ResponseEntity.ok(
                        members.of(found).stream().map(PersonJson::of).toList()));
    }

    @PutMapping("/{group}/members/{person}")
    ResponseEntity<?> addMember(
            @PathVariable String organization,
            @PathVariable String group,
            @PathVariable String person,
            Operator operator,
            HttpServletRequest request) {
        return on(
                organization,
                group,
                found -> ApiGate.on(find(found, person), "person", member -> {
                    members.add(found, member, ApiGate.actor(operator, request));
                    return ResponseEntity.noContent().build();
                }));
    }

    @DeleteMapping("/{group}/members/{person}")
    ResponseEntity<?> removeMember(
            @PathVariable String organization,
            @PathVariable String group,
            @PathVariable String person,
            Operator operator,
            HttpServletRequest request) {
        return on(
                organization,
                group,
                found -> ApiGate.on(find(found, person), "person", member -> {
                    members.remove(found, member, ApiGate.actor(operator, request));
                    return ResponseEntity.noContent().build();
                }));
    }

    private Optional<Person> find(UserGroup group, String person) {
        return PersonId.read(person).flatMap(id -> people.find(group.organizationId(), id));
    }

    private ResponseEntity<?> on(String organization, String group, Function<UserGroup, ResponseEntity<?>> act) {
        return gate.within(
                organization,
                id -> ApiGate.on(GroupId.read(group).flatMap(found -> groups.find(id, found)), "group", act));
    }
}
