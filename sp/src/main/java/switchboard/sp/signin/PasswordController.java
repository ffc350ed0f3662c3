package switchboard.sp.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.page.SeeOther;
import switchboard.platform.secret.Secret;
import switchboard.platform.session.SignIn;
import switchboard.sp.connection.Connections;
import switchboard.sp.signin.CheckPassword.Checked;
import switchboard.sp.signin.LoginPage.Ways;
import switchboard.sp.signin.LoginPages.Said;
import switchboard.sp.signin.LoginPages.Typed;
import switchboard.sp.user.EmailAddress;

/// The password door.
@Controller
class PasswordController {
    private final CheckPassword check;
    private final Connections connections;
    private final SignIn sessions;
    private final LoginPages pages;

    PasswordController(CheckPassword check, Connections connections, SignIn sessions, LoginPages pages) {
        this.check = check;
        this.connections = connections;
        this.sessions = sessions;
        this.pages = pages;
    }

    @PostMapping("/login/password")
    ResponseEntity<byte[]> enter(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = new Typed(Typing.cut(email), Typing.next(next));
        var address = EmailAddress.read(email);
        if (address.isEmpty()) {
            return pages.emailAgain(request, typed, "Type your whole work e-mail, such as hana@aerolabs.io.");
        }
        var secret = new Secret(password.length() > 1000 ? "" : password);
        return switch (check.check(address.get(), secret, SignIn.client(request))) {
            case Checked.Welcome(var opening) -> {
                sessions.open(opening, request, response);
                yield SeeOther.to(Typing.target(next).value());
            }
            case Checked.Wrong() ->
                pages.passwordAgain(
                        request,
                        typed,
                        ways(address.get()),
                        new Said(HttpStatus.UNPROCESSABLE_CONTENT, "E-mail and password do not match."));
            case Checked.Wait(var left) ->
                pages.passwordAgain(
                        request,
                        typed,
                        ways(address.get()),
                        new Said(
                                HttpStatus.TOO_MANY_REQUESTS,
                                "Too many tries. Wait " + words(left) + ", then try again."));
            case Checked.Shut(var closed) -> pages.oneWay(request, typed, closed, HttpStatus.FORBIDDEN);
        };
    }

    private Ways ways(EmailAddress address) {
        return connections.activeFor(address.domain()).map(LoginPages::ways).orElse(Ways.PASSWORD_ONLY);
    }

    private static String words(Duration left) {
        var seconds = Math.max(1, left.toSeconds() + 1);
        return seconds < 90 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }
}
