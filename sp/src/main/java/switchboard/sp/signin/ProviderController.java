package switchboard.sp.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.page.Onward;
import switchboard.platform.page.PageRenderer;
import switchboard.sp.company.DomainName;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.Connections;
import switchboard.sp.signin.LoginPages.Typed;
import switchboard.sp.sso.SamlSignIn;
import switchboard.sp.sso.Wish;

/// *Login with Another Provider*: a company's domain, then its identity provider.
@Controller
class ProviderController {
    private static final String UNKNOWN =
            "No company signs in here with that domain. Check the spelling, or ask your IT team.";

    private final Connections connections;
    private final SamlSignIn saml;
    private final LoginPages login;
    private final PageRenderer pages;

    ProviderController(Connections connections, SamlSignIn saml, LoginPages login, PageRenderer pages) {
        this.connections = connections;
        this.saml = saml;
        this.login = login;
        this.pages = pages;
    }

    @GetMapping("/login/provider")
    ResponseEntity<byte[]> ask(
            @RequestParam(defaultValue = "") String domain,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request) {
        return login.provider(request, Typing.cut(domain), Typing.next(next));
    }

    @PostMapping("/login/provider")
    ResponseEntity<byte[]> go(
            @RequestParam(defaultValue = "") String domain,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var connection = find(domain);
        if (connection.isEmpty()) {
            return login.providerAgain(request, new Typed(Typing.cut(domain), Typing.next(next)), UNKNOWN);
        }
        var target = saml.start(connection.get(), Wish.signIn(Typing.target(next)), request, response);
        return pages.onward(
                LoginPages.shell(
                        request, "Going to " + connection.get().provider().spoken()),
                new Onward.Follow(target, connection.get().provider().spoken()));
    }

    /// The *Login URL*: a link that leads straight to the company's identity provider, for tiles and bookmarks.
    @GetMapping("/login/{domain:.+[.].+}")
    ResponseEntity<byte[]> link(@PathVariable String domain, HttpServletRequest request, HttpServletResponse response) {
        return find(domain)
                .map(connection -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(saml.start(connection, Wish.signIn(Typing.target("")), request, response))
                        .body(new byte[0]))
                .orElseGet(() -> login.providerAgain(request, new Typed(Typing.cut(domain), ""), UNKNOWN));
    }

    /// A domain as typed: also a whole address, whose last part it is.
    private Optional<Connection> find(String typed) {
        var plain = typed.strip();
        return DomainName.read(plain.substring(plain.lastIndexOf('@') + 1)).flatMap(connections::forDomain);
    }
}
