package switchboard.idp.directory;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Pager;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Where;

/// `/admin/users`: the people of the organization, found and added.
@Controller
class UsersController {
    private static final String LIST = "idp/directory/UsersPage.jte";
    private static final String NEW = "idp/directory/NewUserPage.jte";

    private final People people;
    private final PageRenderer pages;

    UsersController(People people, PageRenderer pages) {
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/admin")
    ResponseEntity<byte[]> home() {
        return to(Desk.USERS.href());
    }

    @GetMapping("/admin/users")
    ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") String page, Desk desk) {
        var search = new PersonSearch(q, page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0);
        var found = people.search(desk.organizationId(), search);
        var base = "/admin/users?q=" + URLEncoder.encode(search.text(), StandardCharsets.UTF_8) + "&page=";
        var pager = Pager.of(new Pager.Cut(found.total(), PersonSearch.PAGE), search.page(), base);
        var shell = desk.shell(Desk.USERS, Where.at("Users", Desk.ROOT))
                .with(News.said(found.total() == 1 ? "1 person" : found.total() + " people"));
        return pages.ok(LIST, new UsersPage(shell, search, found, pager));
    }

    @GetMapping("/admin/users/new")
    ResponseEntity<byte[]> blank(Desk desk) {
        return pages.ok(NEW, new NewUserPage(newShell(desk), Profile.of("", "", ""), false));
    }

    @PostMapping("/admin/users/new")
    ResponseEntity<byte[]> add(@RequestParam MultiValueMap<String, String> fields, Desk desk) {
        var form = new Form(fields);
        var profile = ProfileForm.read(form);
        var role = PersonRole.admin(form.ticked("admin"));
        return switch (people.add(desk.organizationId(), profile, role, desk.actor())) {
            case PersonOutcome.Saved(var person) -> to("/admin/users/" + person.id() + Receipt.ADDED.query());
            case PersonOutcome.Invalid(var problems) -> {
                var shell = newShell(desk).with(News.problems(FormProblems.of(problems)));
                yield pages.unprocessable(NEW, new NewUserPage(shell, profile, role == PersonRole.ADMIN));
            }
            case PersonOutcome.Stale _, PersonOutcome.Gone _, PersonOutcome.LastAdmin _ ->
                throw new IllegalStateException("a new person cannot be any of these");
        };
    }

    private static Shell newShell(Desk desk) {
        return desk.shell(Desk.USERS, Where.at("New User", Desk.ROOT, Desk.USERS));
    }

    private static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
