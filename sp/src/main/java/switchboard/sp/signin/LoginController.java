package switchboard.sp.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.sp.connection.Connections;
import switchboard.sp.enforcement.Door;
import switchboard.sp.enforcement.Enforcements;
import switchboard.sp.enforcement.Judgement;
import switchboard.sp.signin.LoginPage.Ways;
import switchboard.sp.signin.LoginPages.Typed;
import switchboard.sp.user.EmailAddress;

/// `/login`: e-mail first. The address's domain decides what is offered, never whether an account exists.
@Controller
class LoginController {
    private final Enforcements enforcements;
    private final Connections connections;
    private final LoginPages pages;

    LoginController(Enforcements enforcements, Connections connections, LoginPages pages) {
        this.enforcements = enforcements;
        this.connections = connections;
        this.pages = pages;
    }

    @GetMapping("/login")
    ResponseEntity<byte[]> ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request) {
        return pages.email(request, Typing.cut(email), Typing.next(next));
    }

    @PostMapping("/login")
    ResponseEntity<byte[]> find(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request) {
        var typed = new Typed(Typing.cut(email), Typing.next(next));
        var address = EmailAddress.read(email);
        if (address.isEmpty()) {
            return pages.emailAgain(request, typed, "Type your whole work e-mail, such as hana@aerolabs.io.");
        }
        return switch (enforcements.judge(new Door.Password(), address.get())) {
            case Judgement.Closed closed -> pages.oneWay(request, typed, closed, HttpStatus.OK);
            case Judgement.Allowed() ->
                pages.password(
                        request,
                        typed,
                        connections
                                .activeFor(address.get().domain())
                                .map(LoginPages::ways)
                                .orElse(Ways.PASSWORD_ONLY));
        };
    }
}
