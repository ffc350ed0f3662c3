package switchboard.idp.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.directory.Person;
import switchboard.idp.signin.CheckPassword.Checked;
import switchboard.platform.page.Csrf;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Problem;
import switchboard.platform.page.SeeOther;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Wing;
import switchboard.platform.session.Opening;
import switchboard.platform.session.SignIn;

/// `/login` and `/logout`: e-mail and password on one calm page.
@Controller
class LoginController {
    private static final String DOOR = "password";

    private final CheckPassword check;
    private final SignIn sessions;
    private final PageRenderer pages;

    LoginController(CheckPassword check, SignIn sessions, PageRenderer pages) {
        this.check = check;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping("/login")
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return sessions.current(request).isPresent()
                ? SeeOther.to(Typing.target(next))
                : pages.ok(LoginPage.FIRST, new LoginPage(shell(request, "Sign in"), "", Typing.next(next)));
    }

    @PostMapping("/login")
    ResponseEntity<byte[]> enter(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = new LoginPage(shell(request, "Sign in"), Typing.cut(email), Typing.next(next));
        var missing = missing(email, password);
        if (!missing.isEmpty()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, page, missing);
        }
        return switch (check.check(email, Typing.password(password), SignIn.client(request))) {
            case Checked.Welcome(var person) -> {
                sessions.open(opening(person, request), request, response);
                yield SeeOther.to(Typing.target(next));
            }
            case Checked.Wrong _ ->
                again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        page,
                        List.of(new Problem("password", "E-mail and password do not match.")));
            case Checked.Wait wait ->
                again(HttpStatus.TOO_MANY_REQUESTS, page, List.of(new Problem("password", wait.sentence())));
        };
    }

    @PostMapping("/logout")
    ResponseEntity<byte[]> leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
        return SeeOther.to("/login");
    }

    private static List<Problem> missing(String email, String password) {
        if (email.isBlank()) {
            return List.of(new Problem("email", "Type your e-mail address."));
        }
        return password.isEmpty() ? List.of(new Problem("password", "Type your password.")) : List.of();
    }

    private static Opening opening(Person person, HttpServletRequest request) {
        return new Opening(person.organizationId().value(), person.id().value(), DOOR, SignIn.client(request));
    }

    private ResponseEntity<byte[]> again(HttpStatus status, LoginPage page, List<Problem> problems) {
        var shell = page.shell().with(News.problems(problems));
        return pages.status(status, LoginPage.FIRST, new LoginPage(shell, page.email(), page.next()));
    }

    static Shell shell(HttpServletRequest request, String title) {
        return Shell.door(Wing.DIRECTORY, title, csrf(request));
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : Csrf.NONE;
    }
}
