package switchboard.idp.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonId;
import switchboard.idp.organization.OrganizationId;
import switchboard.idp.signin.CheckPassword.Checked;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Problem;
import switchboard.platform.page.SeeOther;
import switchboard.platform.session.Session;
import switchboard.platform.session.Sessions;
import switchboard.platform.session.SignIn;

/// `/login/again`: the password once more, before the admin pages and where an app asks for it (step-up).
@Controller
class AgainController {
    private final CheckPassword check;
    private final People people;
    private final Sessions sessions;
    private final SignIn signIn;
    private final PageRenderer pages;

    AgainController(CheckPassword check, People people, Sessions sessions, SignIn signIn, PageRenderer pages) {
        this.check = check;
        this.people = people;
        this.sessions = sessions;
        this.signIn = signIn;
        this.pages = pages;
    }

    private record Known(Session session, Person person) {}

    @GetMapping("/login/again")
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return known(
                request, next, known -> pages.ok(LoginPage.AGAIN, page(known, next, new Asked(request, News.NONE))));
    }

    @PostMapping("/login/again")
    ResponseEntity<byte[]> prove(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request) {
        return known(request, next, known -> prove(known, password, next, request));
    }

    private ResponseEntity<byte[]> prove(Known known, String password, String next, HttpServletRequest request) {
        return switch (check.check(known.person().email(), Typing.password(password), SignIn.client(request))) {
            case Checked.Welcome _ -> {
                sessions.proven(known.session());
                yield SeeOther.to(Typing.target(next));
            }
            case Checked.Wrong _ ->
                pages.unprocessable(
                        LoginPage.AGAIN, page(known, next, new Asked(request, said("This is not your password."))));
            case Checked.Wait wait ->
                pages.status(
                        HttpStatus.TOO_MANY_REQUESTS,
                        LoginPage.AGAIN,
                        page(known, next, new Asked(request, said(wait.sentence()))));
        };
    }

    private record Asked(HttpServletRequest request, News news) {}

    private static LoginPage page(Known known, String next, Asked asked) {
        return new LoginPage(
                LoginController.shell(asked.request(), "Is it you?").with(asked.news()),
                known.person().email(),
                Typing.next(next));
    }

    private static News said(String sentence) {
        return News.problems(List.of(new Problem("password", sentence)));
    }

    /// Without a session there is nothing to prove again: the first proof comes first.
    private ResponseEntity<byte[]> known(
            HttpServletRequest request, String next, Function<Known, ResponseEntity<byte[]>> answer) {
        return signIn.current(request)
                .flatMap(session -> people.find(
                                new OrganizationId(session.tenantId()), new PersonId(session.subjectId()))
                        .map(person -> new Known(session, person)))
                .map(answer)
                .orElseGet(() ->
                        SeeOther.to("/login?next=" + URLEncoder.encode(Typing.target(next), StandardCharsets.UTF_8)));
    }
}
