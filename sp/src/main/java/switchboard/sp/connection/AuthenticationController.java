package switchboard.sp.connection;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import switchboard.platform.page.Badge;
import switchboard.platform.page.Link;
import switchboard.platform.page.PageRenderer;
import switchboard.sp.company.Visit;

/// Admin Settings › My Company › Authentication.
@Controller
class AuthenticationController {
    private static final String HERE = "/admin/company/authentication";

    private final Connections connections;
    private final HealthCheck health;
    private final PageRenderer pages;

    AuthenticationController(Connections connections, HealthCheck health, PageRenderer pages) {
        this.connections = connections;
        this.health = health;
        this.pages = pages;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> show(Visit visit) {
        var state = connections.of(visit.companyId()).stream()
                .findFirst()
                .map(connection -> health.of(connection).status().badge())
                .orElse(Badge.NONE);
        var saml = new AuthenticationPage.Row(
                "SAML",
                SamlPage.PATH,
                "Your identity provider signs people in: JumpCloud, OneLogin, Okta, Entra ID, Google or any other.",
                state);
        var shell = visit.admin(HERE, "Authentication", new Link("My Company", "/admin/company"));
        return pages.ok(AuthenticationPage.TEMPLATE, new AuthenticationPage(shell, List.of(saml)));
    }
}
