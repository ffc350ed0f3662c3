package switchboard.sp.user;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.page.Shell;
import switchboard.platform.problem.Outcome;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.Tokens;
import switchboard.sp.company.FormNews;
import switchboard.sp.company.Visit;

/// Admin Settings › People: the list, and adding to it.
@Controller
class PeopleController {
    private final Users users;
    private final Tokens tokens;
    private final PageRenderer pages;

    PeopleController(Users users, Tokens tokens, PageRenderer pages) {
        this.users = users;
        this.tokens = tokens;
        this.pages = pages;
    }

    @GetMapping(PeoplePage.PATH)
    ResponseEntity<byte[]> list(
            Visit visit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int page) {
        var query = new PeopleQuery(q, UserState.read(state), page);
        var people = users.search(visit.companyId(), query);
        var model = new PeoplePage(visit.admin(PeoplePage.PATH, "People"), people, query);
        var said = model.shell().with(News.said(model.count()));
        return pages.ok(PeoplePage.TEMPLATE, new PeoplePage(said, people, query));
    }

    @GetMapping(PeoplePage.PATH + "/new")
    ResponseEntity<byte[]> form(Visit visit) {
        return pages.ok(AddPersonPage.FORM, page(visit, News.NONE, PersonForm.empty()));
    }

    @PostMapping(PeoplePage.PATH)
    ResponseEntity<byte[]> add(Visit visit, PersonForm form) {
        var password = new Secret(tokens.next().reveal().substring(0, 20));
        var wanted = NewUser.of(
                form.name(), form.email(), form.wantedRole(), visit.member().email());
        return switch (users.create(visit.companyId(), wanted.with(password), visit.actor())) {
            case Outcome.Done<User> _ ->
                pages.ok(
                        AddPersonPage.DONE,
                        new AddPersonPage(shell(visit, form.name().full() + " can come in"), form, password.reveal()));
            case Outcome.Invalid<User>(var problems) ->
                pages.unprocessable(AddPersonPage.FORM, page(visit, FormNews.of(problems), form));
            case Outcome.Refused<User>(var refusal) ->
                pages.unprocessable(AddPersonPage.FORM, page(visit, FormNews.about("email", refusal), form));
            case Outcome.Stale<User> _ -> SeeOther.to(PeoplePage.PATH);
        };
    }

    private static AddPersonPage page(Visit visit, News news, PersonForm form) {
        return new AddPersonPage(shell(visit, "Add a person").with(news), form, "");
    }

    private static Shell shell(Visit visit, String title) {
        return visit.admin(PeoplePage.PATH, title, new Link("People", PeoplePage.PATH));
    }
}
