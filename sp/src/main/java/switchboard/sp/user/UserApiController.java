package switchboard.sp.user;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.Problems;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Company;
import switchboard.sp.company.CompanyId;

/// The people of a company, for the operator.
@RestController
@RequestMapping("/api/v1/companies/{company}/users")
class UserApiController {
    private final Companies companies;
    private final Users users;

    UserApiController(Companies companies, Users users) {
        this.companies = companies;
        this.users = users;
    }

    @PostMapping
    ResponseEntity<?> create(@PathVariable String company, @RequestBody UserJson.New body, Actor operator) {
        return with(
                company,
                found -> Problems.answer(
                        body.wanted(operator.name()).then(wanted -> users.create(found.id(), wanted, operator)),
                        made -> ResponseEntity.created(
                                        URI.create("/api/v1/companies/" + company + "/users/" + made.id()))
                                .body(UserJson.of(made))));
    }

    /// Fifty at a time.
    @GetMapping
    ResponseEntity<?> list(
            @PathVariable String company,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        return with(company, found -> {
            var people = users.search(found.id(), new PeopleQuery(q, Optional.empty(), page));
            return ResponseEntity.ok()
                    .header("X-Total-Count", Long.toString(people.total()))
                    .body(people.users().stream().map(UserJson::of).toList());
        });
    }

    @GetMapping("/{user}")
    ResponseEntity<?> show(@PathVariable String company, @PathVariable String user) {
        return withUser(company, user, found -> ResponseEntity.ok(UserJson.of(found)));
    }

    @PatchMapping("/{user}")
    ResponseEntity<?> change(
            @PathVariable String company,
            @PathVariable String user,
            @RequestBody UserJson.Change body,
            Actor operator) {
        return withUser(
                company,
                user,
                found -> Problems.answer(
                        body.wanted(found)
                                .then(wanted -> users.change(found.companyId(), found.id(), wanted, operator)),
                        changed -> ResponseEntity.ok(UserJson.of(changed))));
    }

    private ResponseEntity<?> with(String id, Function<Company, ResponseEntity<?>> act) {
        var company = CompanyId.read(id).flatMap(companies::find);
        return company.isPresent() ? act.apply(company.get()) : Problems.notFound("company");
    }

    private ResponseEntity<?> withUser(String company, String id, Function<User, ResponseEntity<?>> act) {
        return with(company, found -> {
            var user = UserId.read(id).flatMap(read -> users.find(found.id(), read));
            return user.isPresent() ? act.apply(user.get()) : Problems.notFound("user");
        });
    }
}
