package switchboard.idp.directory;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Problem;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Where;
import switchboard.platform.secret.Secret;
import switchboard.platform.session.Sessions;

/// `/admin/users/{id}`: all about one person.
@Controller
class UserController {
    private static final String PAGE = "idp/directory/UserPage.jte";

    private final People people;
    private final Sessions sessions;
    private final List<PersonAside> asides;
    private final PageRenderer pages;

    UserController(People people, Sessions sessions, List<PersonAside> asides, PageRenderer pages) {
        this.people = people;
        this.sessions = sessions;
        this.asides = asides;
        this.pages = pages;
    }

    @GetMapping("/admin/users/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id, @RequestParam(defaultValue = "") String done, Desk desk) {
        return with(id, desk, person -> pages.ok(PAGE, page(desk, person, Receipt.read(done))));
    }

    @PostMapping("/admin/users/{id}")
    ResponseEntity<byte[]> save(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Desk desk) {
        var form = new Form(fields);
        return with(
                id,
                desk,
                person -> answer(desk, people.change(UserForm.wish(person, form), desk.actor()), person, form));
    }

    private ResponseEntity<byte[]> answer(Desk desk, PersonOutcome outcome, Person seen, Form form) {
        return switch (outcome) {
            case PersonOutcome.Saved(var person) -> to(person, Receipt.SAVED);
            case PersonOutcome.Invalid(var problems) -> {
                var news = News.problems(FormProblems.of(problems));
                yield pages.unprocessable(PAGE, page(desk, UserForm.wish(seen, form), news));
            }
            case PersonOutcome.LastAdmin last -> {
                var news = News.problems(List.of(new Problem("admin", last.publicMessage())));
                yield pages.unprocessable(PAGE, page(desk, UserForm.wish(seen, form), news));
            }
            case PersonOutcome.Stale(var now) ->
                pages.fault(shell(desk, now), UserForm.conflict(now, UserForm.wish(now, form), desk.times()));
            case PersonOutcome.Gone _ -> missing(desk);
        };
    }

    @PostMapping("/admin/users/{id}/password")
    ResponseEntity<byte[]> setPassword(
            @PathVariable String id, @RequestParam(defaultValue = "") String password, Desk desk) {
        return with(
                id,
                desk,
                person -> people.setPassword(person, new Secret(password), desk.actor())
                        .map(problem -> pages.unprocessable(
                                PAGE, page(desk, person, News.problems(FormProblems.of(List.of(problem))))))
                        .orElseGet(() -> to(person, Receipt.PASSWORD)));
    }

    /// The answer holds the password, so it is the page itself and not a redirect; nobody can ask for it again.
    @PostMapping("/admin/users/{id}/password/reset")
    ResponseEntity<byte[]> resetPassword(@PathVariable String id, Desk desk) {
        return with(id, desk, person -> {
            var password = people.resetPassword(person, desk.actor());
            var shell = desk.shell(Desk.USERS, Where.at("New password", Desk.ROOT, Desk.USERS, link(person)));
            return pages.ok("idp/directory/NewPasswordPage.jte", new NewPasswordPage(shell, person, password));
        });
    }

    @GetMapping("/admin/users/{id}/suspend")
    ResponseEntity<byte[]> askToSuspend(@PathVariable String id, Desk desk) {
        return with(id, desk, person -> {
            var open = sessions.of(person.organizationId().value(), person.id().value())
                    .size();
            var where = Where.at("Suspend " + person.name() + "?", Desk.ROOT, Desk.USERS, link(person));
            return pages.ok(
                    "idp/directory/SuspendPage.jte",
                    new SuspendPage(desk.shell(Desk.USERS, where), person, open, panels(person)));
        });
    }

    @PostMapping("/admin/users/{id}/suspend")
    ResponseEntity<byte[]> suspend(@PathVariable String id, Desk desk) {
        return with(id, desk, person -> switched(desk, person.with(PersonState.SUSPENDED), Receipt.SUSPENDED));
    }

    @PostMapping("/admin/users/{id}/activate")
    ResponseEntity<byte[]> activate(@PathVariable String id, Desk desk) {
        return with(id, desk, person -> switched(desk, person.with(PersonState.ACTIVE), Receipt.ACTIVATED));
    }

    private ResponseEntity<byte[]> switched(Desk desk, Person wish, Receipt receipt) {
        return switch (people.change(wish, desk.actor())) {
            case PersonOutcome.Saved(var person) -> to(person, receipt);
            case PersonOutcome.LastAdmin last ->
                pages.fault(
                        shell(desk, wish),
                        new Fault.Refused(
                                HttpStatus.CONFLICT, "This is the only admin", last.publicMessage(), link(wish)));
            case PersonOutcome.Stale(var now) -> to(now, receipt);
            case PersonOutcome.Invalid _, PersonOutcome.Gone _ -> missing(desk);
        };
    }

    private ResponseEntity<byte[]> with(String id, Desk desk, Function<Person, ResponseEntity<byte[]>> act) {
        return PersonId.read(id)
                .flatMap(person -> people.find(desk.organizationId(), person))
                .map(act)
                .orElseGet(() -> missing(desk));
    }

    private ResponseEntity<byte[]> missing(Desk desk) {
        return pages.fault(desk.shell(Desk.USERS, Where.at("", Desk.ROOT, Desk.USERS)), new Fault.Missing(Desk.USERS));
    }

    private UserPage page(Desk desk, Person person, News news) {
        return new UserPage(shell(desk, person).with(news), person, panels(person));
    }

    private List<PersonAside.Panel> panels(Person person) {
        return asides.stream()
                .map(aside -> aside.of(person))
                .sorted(Comparator.comparingInt(PersonAside.Panel::order))
                .toList();
    }

    private static Shell shell(Desk desk, Person person) {
        return desk.shell(Desk.USERS, Where.at(person.name(), Desk.ROOT, Desk.USERS));
    }

    private static Link link(Person person) {
        return new Link(person.name(), "/admin/users/" + person.id());
    }

    private static ResponseEntity<byte[]> to(Person person, Receipt receipt) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(link(person).href() + receipt.query()))
                .build();
    }
}
