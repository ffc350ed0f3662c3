package switchboard.sp.enforcement;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.audit.Actor;
import switchboard.platform.page.Csrf;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.SeeOther;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Wing;
import switchboard.platform.problem.Outcome;
import switchboard.platform.secret.Secret;
import switchboard.sp.company.FormNews;
import switchboard.sp.user.User;

/// The operator's way back, as its holder opens it.
@Controller
class RecoveryController {
    private static final String PATH = "/login/recovery-link";

    private final RecoveryLinks links;
    private final PageRenderer pages;

    RecoveryController(RecoveryLinks links, PageRenderer pages) {
        this.links = links;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(Csrf csrf, @RequestParam(defaultValue = "") String key) {
        return links.holder(new Secret(key))
                .map(user -> pages.ok(RecoveryPage.TEMPLATE, page(csrf, user, key, News.NONE)))
                .orElseGet(() -> spent(csrf));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> use(
            Csrf csrf,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String password) {
        var secret = new Secret(key);
        var user = links.holder(secret);
        if (user.isEmpty()) {
            return spent(csrf);
        }
        var actor = new Actor(user.get().email().toString(), request.getRemoteAddr());
        return switch (links.use(secret, new Secret(password), actor)) {
            case Outcome.Done<User> _ -> SeeOther.to("/login");
            case Outcome.Invalid<User>(var problems) ->
                pages.unprocessable(RecoveryPage.TEMPLATE, page(csrf, user.get(), key, FormNews.of(problems)));
            case Outcome.Refused<User> _ -> spent(csrf);
            case Outcome.Stale<User> _ -> spent(csrf);
        };
    }

    private static RecoveryPage page(Csrf csrf, User user, String key, News news) {
        var shell = Shell.door(Wing.SERVICE, "Choose a new password", csrf).with(news);
        return new RecoveryPage(shell, user.email().toString(), key);
    }

    private ResponseEntity<byte[]> spent(Csrf csrf) {
        var fault = new Fault.Refused(
                HttpStatus.GONE,
                "This link does nothing any more",
                new RecoveryRefusal.LinkSpent().publicMessage(),
                new Link("Go to sign-in", "/login"));
        return pages.fault(Shell.door(Wing.SERVICE, fault.title(), csrf), fault);
    }
}
