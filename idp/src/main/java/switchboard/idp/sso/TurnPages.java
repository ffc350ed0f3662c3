package switchboard.idp.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import switchboard.idp.app.App;
import switchboard.idp.app.AppAddresses;
import switchboard.platform.id.Reference;
import switchboard.platform.page.Csrf;
import switchboard.platform.page.Onward;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.page.Shell;
import switchboard.platform.page.TimeWords;
import switchboard.platform.page.Wing;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.Tokens;
import switchboard.platform.session.SessionCookie;
import switchboard.saml.binding.MessageField;
import switchboard.saml.binding.ReceivedMessage;

/// Shows a browser its next turn. Beside [SamlController], which says what that is.
class TurnPages {
    private final Wiring wiring;
    private final SessionCookie cookie;
    private final PageRenderer pages;
    private final InstantSource clock;

    TurnPages(Wiring wiring, SessionCookie cookie, PageRenderer pages, InstantSource clock) {
        this.wiring = wiring;
        this.cookie = cookie;
        this.pages = pages;
        this.clock = clock;
    }

    record Wiring(WaitingRequests waiting, SignOns signOns, AppAddresses addresses, Tokens tokens) {}

    ResponseEntity<byte[]> show(Turn turn, HttpServletRequest request, HttpServletResponse response) {
        return switch (turn) {
            case Turn.Answer(var app, var answer) -> {
                var form = answer.form();
                var fields = form.fields().entrySet().stream()
                        .map(field -> new Onward.Hidden(field.getKey(), field.getValue()))
                        .toList();
                yield pages.onward(signingIn(app), new Onward.Post(form.action(), app.label(), fields));
            }
            case Turn.SignIn(var question) -> wait("/login", question, request, response);
            case Turn.ProveAgain(var question) -> wait("/login/again", question, request, response);
            case Turn.Stopped(var why, var reference) -> stopped(why, reference);
        };
    }

    private ResponseEntity<byte[]> wait(
            String door, Question question, HttpServletRequest request, HttpServletResponse response) {
        var browser = cookie(request).map(Secret::new).orElseGet(wiring.tokens()::next);
        cookie.write(response, browser, WaitingRequests.LIFE);
        var back = wiring.waiting().keep(question, browser);
        return SeeOther.to(door + "?next=" + URLEncoder.encode(back.value(), StandardCharsets.UTF_8));
    }

    /// The same form once more, from our own page.
    ResponseEntity<byte[]> postAgain(App app, ReceivedMessage message) {
        var fields = new ArrayList<Onward.Hidden>();
        fields.add(new Onward.Hidden(
                MessageField.REQUEST.parameter(), Base64.getEncoder().encodeToString(message.xml())));
        message.relayState().ifPresent(state -> fields.add(new Onward.Hidden("RelayState", state)));
        fields.add(new Onward.Hidden(SamlController.AGAIN, "1"));
        return pages.onward(
                signingIn(app), new Onward.Post(wiring.addresses().sso(app.handle()), "Switchboard Directory", fields));
    }

    ResponseEntity<byte[]> nowhere() {
        var why = new Refused.NoSuchApp();
        return stopped(why, wiring.signOns().nowhere(why));
    }

    private ResponseEntity<byte[]> stopped(Refused why, Reference reference) {
        var at = new TimeWords(clock.instant(), ZoneOffset.UTC).exactly(clock.instant());
        return pages.status(
                status(why),
                StoppedPage.TEMPLATE,
                new StoppedPage(
                        Shell.door(Wing.DIRECTORY, title(why), Csrf.NONE),
                        why.publicMessage(),
                        reference.value(),
                        at,
                        ask(why)));
    }

    private static String ask(Refused why) {
        return why instanceof Refused.NotAssigned(var _, var _, var ask) ? ask : "your IT team";
    }

    private static String title(Refused why) {
        return why instanceof Refused.NotAssigned(var _, var label, var _)
                ? label + " is not yours yet"
                : "You are not signed in to the app";
    }

    private static HttpStatus status(Refused why) {
        return switch (why) {
            case Refused.NotAssigned _ -> HttpStatus.FORBIDDEN;
            case Refused.NoSuchApp _,
                    Refused.NotSetUp _,
                    Refused.NotReadable _,
                    Refused.NotBelieved _,
                    Refused.Replayed _,
                    Refused.WaitedTooLong _ -> HttpStatus.BAD_REQUEST;
        };
    }

    private static Shell signingIn(App app) {
        return Shell.door(Wing.DIRECTORY, "Signing you in to " + app.label(), Csrf.NONE);
    }

    Secret key(HttpServletRequest request) {
        return new Secret(Optional.ofNullable(request.getParameter("request")).orElse(""));
    }

    Secret browser(HttpServletRequest request) {
        return new Secret(cookie(request).orElse(""));
    }

    private Optional<String> cookie(HttpServletRequest request) {
        return cookie.read(request).filter(value -> value.length() >= 20 && value.length() <= 64);
    }
}
