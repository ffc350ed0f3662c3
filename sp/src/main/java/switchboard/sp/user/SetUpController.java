package switchboard.sp.user;

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

/// The setup link's page.
@Controller
class SetUpController {
    private static final String PATH = "/setup";

    private final SetUp setUp;
    private final PageRenderer pages;

    SetUpController(SetUp setUp, PageRenderer pages) {
        this.setUp = setUp;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(Csrf csrf, @RequestParam(defaultValue = "") String key) {
        var blank = new SetUpForm("", "", "", "", "", "");
        return setUp.good(new Secret(key))
                ? pages.ok(SetUpPage.TEMPLATE, new SetUpPage(shell(csrf, News.NONE), blank, key))
                : spent(csrf);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> run(
            Csrf csrf, HttpServletRequest request, @RequestParam(defaultValue = "") String key, SetUpForm form) {
        var actor = new Actor("setup", request.getRemoteAddr());
        return switch (setUp.run(new Secret(key), form, actor)) {
            case Outcome.Done<User> _ -> SeeOther.to("/login");
            case Outcome.Invalid<User>(var problems) ->
                pages.unprocessable(SetUpPage.TEMPLATE, new SetUpPage(shell(csrf, FormNews.of(problems)), form, key));
            case Outcome.Refused<User> _ -> spent(csrf);
            case Outcome.Stale<User> _ -> spent(csrf);
        };
    }

    private static Shell shell(Csrf csrf, News news) {
        return Shell.door(Wing.SERVICE, "Set up Switchboard", csrf).with(news);
    }

    private ResponseEntity<byte[]> spent(Csrf csrf) {
        var fault = new Fault.Refused(
                HttpStatus.GONE,
                "This link does nothing any more",
                new UserRefusal.SetupLinkSpent().publicMessage(),
                new Link("Go to sign-in", "/login"));
        return pages.fault(Shell.door(Wing.SERVICE, fault.title(), csrf), fault);
    }
}
