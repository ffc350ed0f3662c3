package switchboard.sp.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import switchboard.platform.page.Csrf;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Problem;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Wing;
import switchboard.sp.connection.Connection;
import switchboard.sp.enforcement.Judgement;
import switchboard.sp.signin.LoginPage.Ways;

/// Makes the sign-in pages.
@Component
final class LoginPages {
    private final PageRenderer pages;

    LoginPages(PageRenderer pages) {
        this.pages = pages;
    }

    ResponseEntity<byte[]> email(HttpServletRequest request, String typed, String next) {
        return pages.ok(LoginPage.EMAIL, new LoginPage(shell(request, "Sign in"), typed, next, Ways.PASSWORD_ONLY));
    }

    ResponseEntity<byte[]> emailAgain(HttpServletRequest request, Typed typed, String sentence) {
        var shell = shell(request, "Sign in").with(problem("email", sentence));
        return pages.unprocessable(
                LoginPage.EMAIL, new LoginPage(shell, typed.text(), typed.next(), Ways.PASSWORD_ONLY));
    }

    ResponseEntity<byte[]> password(HttpServletRequest request, Typed typed, Ways ways) {
        return pages.ok(LoginPage.PASSWORD, new LoginPage(shell(request, "Sign in"), typed.text(), typed.next(), ways));
    }

    ResponseEntity<byte[]> passwordAgain(HttpServletRequest request, Typed typed, Ways ways, Said said) {
        var shell = shell(request, "Sign in").with(problem("password", said.sentence()));
        return pages.status(said.status(), LoginPage.PASSWORD, new LoginPage(shell, typed.text(), typed.next(), ways));
    }

    ResponseEntity<byte[]> provider(HttpServletRequest request, String typed, String next) {
        var shell = shell(request, "Log in with another provider");
        return pages.ok(LoginPage.PROVIDER, new LoginPage(shell, typed, next, Ways.PASSWORD_ONLY));
    }

    ResponseEntity<byte[]> providerAgain(HttpServletRequest request, Typed typed, String sentence) {
        var shell = shell(request, "Log in with another provider").with(problem("domain", sentence));
        return pages.unprocessable(
                LoginPage.PROVIDER, new LoginPage(shell, typed.text(), typed.next(), Ways.PASSWORD_ONLY));
    }

    /// Every other door is closed for this address.
    ResponseEntity<byte[]> oneWay(HttpServletRequest request, Typed typed, Judgement.Closed closed, HttpStatus status) {
        var provider = closed.provider();
        var company = closed.company().name();
        var shell = shell(request, company + " signs in with " + provider);
        var ways = new Ways(
                provider,
                company,
                closed.connection().domain().name().value(),
                closed.company().itContact());
        return pages.status(status, LoginPage.ONE_WAY, new LoginPage(shell, typed.text(), typed.next(), ways));
    }

    static Ways ways(Connection connection) {
        return new Ways(
                connection.provider().spoken(), "", connection.domain().name().value(), "");
    }

    static Shell shell(HttpServletRequest request, String title) {
        return Shell.door(Wing.SERVICE, title, csrf(request));
    }

    static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : Csrf.NONE;
    }

    private static News problem(String field, String sentence) {
        return News.problems(List.of(new Problem(field, sentence)));
    }

    /// What was typed, and where its writer wanted to go.
    record Typed(String text, String next) {}

    record Said(HttpStatus status, String sentence) {}
}
