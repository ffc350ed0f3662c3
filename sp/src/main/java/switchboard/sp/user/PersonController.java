package switchboard.sp.user;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.problem.Outcome;
import switchboard.sp.company.Conflicts;
import switchboard.sp.company.FormNews;
import switchboard.sp.company.Saved;
import switchboard.sp.company.Visit;

/// Admin Settings › People › one person.
@Controller
class PersonController {
    private static final String PERSON = PeoplePage.PATH + "/{id:usr_.+}";

    private final Users users;
    private final PersonPages models;
    private final PageRenderer pages;

    PersonController(Users users, PersonPages models, PageRenderer pages) {
        this.users = users;
        this.models = models;
        this.pages = pages;
    }

    @GetMapping(PERSON)
    ResponseEntity<byte[]> show(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String done) {
        var news = done.isEmpty() ? News.NONE : News.receipt("Saved.");
        return with(visit, id, user -> pages.ok(PersonPage.TEMPLATE, models.page(visit, user, news)));
    }

    @PostMapping(PERSON)
    ResponseEntity<byte[]> save(Visit visit, @PathVariable String id, PersonForm form) {
        return with(visit, id, user -> change(visit, user, form.change(user), form));
    }

    @GetMapping(PERSON + "/suspend")
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String id) {
        return with(visit, id, user -> pages.ok(SuspendPage.TEMPLATE, models.suspend(visit, user)));
    }

    @PostMapping(PERSON + "/suspend")
    ResponseEntity<byte[]> suspend(Visit visit, @PathVariable String id) {
        return with(
                visit,
                id,
                user -> change(visit, user, UserChange.of(user).with(UserState.SUSPENDED), PersonForm.of(user)));
    }

    @PostMapping(PERSON + "/restore")
    ResponseEntity<byte[]> restore(Visit visit, @PathVariable String id) {
        return with(
                visit,
                id,
                user -> change(visit, user, UserChange.of(user).with(UserState.ACTIVE), PersonForm.of(user)));
    }

    @PostMapping(PERSON + "/sessions/end")
    ResponseEntity<byte[]> endSessions(Visit visit, @PathVariable String id) {
        return with(visit, id, user -> {
            models.endSessions(visit, user);
            return SeeOther.to(path(user) + "?done=ended");
        });
    }

    private ResponseEntity<byte[]> change(Visit visit, User user, UserChange change, PersonForm form) {
        return switch (users.change(user.companyId(), user.id(), change, visit.actor())) {
            case Outcome.Done<User> _ -> SeeOther.to(path(user) + "?done=saved");
            case Outcome.Invalid<User>(var problems) -> again(visit, user, FormNews.of(problems), form);
            case Outcome.Refused<User>(UserRefusal.EmailTaken taken) ->
                again(visit, user, FormNews.about("email", taken), form);
            case Outcome.Refused<User>(var refusal) -> again(visit, user, FormNews.of(refusal), form);
            case Outcome.Stale<User>(var current) -> conflict(visit, current, form);
        };
    }

    private ResponseEntity<byte[]> again(Visit visit, User user, News news, PersonForm form) {
        return pages.unprocessable(PersonPage.TEMPLATE, models.again(visit, user, news, form));
    }

    private ResponseEntity<byte[]> conflict(Visit visit, User current, PersonForm form) {
        var changes = List.of(
                new Fault.Change("Name", current.name().full(), form.name().full()),
                new Fault.Change("E-mail", current.email().toString(), form.email()),
                new Fault.Change(
                        "Role", current.role().label(), form.wantedRole().label()));
        var saved = new Saved("Somebody", visit.circumstances().now());
        var page = new Link(current.name().full(), path(current));
        return pages.fault(models.shell(visit, current), Conflicts.of(visit, saved, changes, page));
    }

    private ResponseEntity<byte[]> with(Visit visit, String id, Function<User, ResponseEntity<byte[]>> act) {
        var user = UserId.read(id).flatMap(read -> users.find(visit.companyId(), read));
        return user.isPresent()
                ? act.apply(user.get())
                : pages.fault(
                        visit.admin(PeoplePage.PATH, "There is nothing here"),
                        new Fault.Missing(new Link("People", PeoplePage.PATH)));
    }

    private static String path(User user) {
        return PeoplePage.PATH + "/" + user.id();
    }
}
