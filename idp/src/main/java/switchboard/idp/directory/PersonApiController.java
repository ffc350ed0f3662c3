package switchboard.idp.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.access.Operator;
import switchboard.platform.audit.Actor;
import switchboard.platform.credential.PasswordRules;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.Problems;

/// People over the REST API.
@RestController
@RequestMapping("/api/v1/organizations/{organization}/people")
class PersonApiController {
    private final People people;
    private final ApiGate gate;
    private final PasswordRules rules = new PasswordRules();

    PersonApiController(People people, ApiGate gate) {
        this.people = people;
        this.gate = gate;
    }

    @PostMapping
    ResponseEntity<?> add(
            @PathVariable String organization,
            @RequestBody PersonBody body,
            Operator operator,
            HttpServletRequest request) {
        var actor = ApiGate.actor(operator, request);
        return gate.within(
                organization,
                id -> password(body)
                        .<ResponseEntity<?>>map(problem -> Problems.invalid(List.of(problem)))
                        .orElseGet(() -> add(id, body, actor)));
    }

    private ResponseEntity<?> add(OrganizationId organization, PersonBody body, Actor actor) {
        var outcome =
                people.add(organization, body.profile(Profile.of("", "", "")), body.role(PersonRole.MEMBER), actor);
        if (outcome instanceof PersonOutcome.Saved(var person)) {
            var stands = withPassword(person, body, actor);
            return ApiGate.created(
                    "/api/v1/organizations/" + organization + "/people/" + person.id(), PersonJson.of(stands));
        }
        return answer(outcome);
    }

    private Optional<FieldProblem> password(PersonBody body) {
        return body.secret().flatMap(rules::problem).map(sentence -> new FieldProblem("password", sentence));
    }

    private Person withPassword(Person person, PersonBody body, Actor actor) {
        body.secret().ifPresent(password -> people.setPassword(person, password, actor));
        return people.find(person.organizationId(), person.id()).orElse(person);
    }

    @GetMapping
    ResponseEntity<?> list(
            @PathVariable String organization,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        return gate.within(organization, id -> {
            var found = people.search(id, new PersonSearch(q, page));
            return ResponseEntity.ok(Map.of(
                    "total",
                    found.total(),
                    "people",
                    found.people().stream().map(PersonJson::of).toList()));
        });
    }

    @GetMapping("/{person}")
    ResponseEntity<?> show(@PathVariable String organization, @PathVariable String person) {
        return on(organization, person, found -> ResponseEntity.ok(PersonJson.of(found)));
    }

    @PatchMapping("/{person}")
    ResponseEntity<?> change(
            @PathVariable String organization,
            @PathVariable String person,
            @RequestBody PersonBody body,
            HttpServletRequest request,
            Operator operator) {
        return on(organization, person, found -> change(found, body, ApiGate.actor(operator, request)));
    }

    private ResponseEntity<?> change(Person person, PersonBody body, Actor actor) {
        var problems = java.util.stream.Stream.concat(body.problems().stream(), password(body).stream())
                .toList();
        if (!problems.isEmpty()) {
            return Problems.invalid(problems);
        }
        var outcome = people.change(body.wish(person), actor);
        return outcome instanceof PersonOutcome.Saved(var saved)
                ? ResponseEntity.ok(PersonJson.of(withPassword(saved, body, actor)))
                : answer(outcome);
    }

    private static ResponseEntity<?> answer(PersonOutcome outcome) {
        return switch (outcome) {
            case PersonOutcome.Saved(var person) -> ResponseEntity.ok(PersonJson.of(person));
            case PersonOutcome.Invalid(var problems) -> Problems.invalid(problems);
            case PersonOutcome.Stale stale -> Problems.answer(HttpStatus.CONFLICT, stale);
            case PersonOutcome.LastAdmin last -> Problems.answer(HttpStatus.CONFLICT, last);
            case PersonOutcome.Gone _ -> Problems.notFound("person");
        };
    }

    private ResponseEntity<?> on(
            String organization, String person, java.util.function.Function<Person, ResponseEntity<?>> act) {
        return gate.within(
                organization,
                id -> ApiGate.on(PersonId.read(person).flatMap(found -> people.find(id, found)), "person", act));
    }
}
