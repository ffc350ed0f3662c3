package switchboard.sp.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.access.LocalPath;
import switchboard.platform.page.SeeOther;
import switchboard.sp.company.Visit;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.ConnectionId;
import switchboard.sp.connection.Connections;
import switchboard.sp.user.UserId;

/// Starts an admin's *Test sign-in*, and the *Sign in once yourself* that enforcement asks for.
@Controller
class TestController {
    private static final String SETTINGS = "/admin/company/authentication/saml";

    private final Connections connections;
    private final SamlSignIn saml;
    private final AnswerPages pages;

    TestController(Connections connections, SamlSignIn saml, AnswerPages pages) {
        this.connections = connections;
        this.saml = saml;
        this.pages = pages;
    }

    @PostMapping(SETTINGS + "/test")
    ResponseEntity<byte[]> test(
            Visit visit,
            @RequestParam(defaultValue = "") String connection,
            HttpServletRequest request,
            HttpServletResponse response) {
        return go(visit, connection, Wish::test, new Browser(request, response), SETTINGS + "?tested=passed");
    }

    @PostMapping(SETTINGS + "/prove")
    ResponseEntity<byte[]> prove(
            Visit visit,
            @RequestParam(defaultValue = "") String connection,
            HttpServletRequest request,
            HttpServletResponse response) {
        return go(visit, connection, Wish::proof, new Browser(request, response), SETTINGS + "?proven=1");
    }

    private record Browser(HttpServletRequest request, HttpServletResponse response) {}

    private ResponseEntity<byte[]> go(
            Visit visit, String id, BiFunction<UserId, LocalPath, Wish> wish, Browser browser, String target) {
        var admin = new UserId(visit.member().id());
        return find(visit, id)
                .map(connection -> pages.follow(
                        connection,
                        saml.start(
                                connection,
                                wish.apply(admin, new LocalPath(target)),
                                browser.request(),
                                browser.response())))
                .orElseGet(() -> SeeOther.to(SETTINGS));
    }

    private Optional<Connection> find(Visit visit, String id) {
        return ConnectionId.read(id)
                .flatMap(key -> connections.find(visit.companyId(), key))
                .or(() -> connections.of(visit.companyId()).stream().findFirst())
                .filter(Connection::isUsable);
    }
}
