package switchboard.idp.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.platform.access.SetupLinks;
import switchboard.platform.audit.Actor;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Wing;
import switchboard.platform.secret.Secret;

/// `/setup?key=…`: the organization's name and its first admin.
@Controller
class SetupController {
    private static final String PAGE = "idp/directory/SetupPage.jte";

    private final SetupLinks links;
    private final OpenDirectory deed;
    private final PageRenderer pages;

    SetupController(SetupLinks links, OpenDirectory deed, PageRenderer pages) {
        this.links = links;
        this.deed = deed;
        this.pages = pages;
    }

    @GetMapping("/setup")
    ResponseEntity<byte[]> show(@RequestParam(defaultValue = "") String key, HttpServletRequest request) {
        if (!links.good(new Secret(key))) {
            return closed(request);
        }
        return pages.ok(PAGE, new SetupPage(shell(request), new SetupForm(key, "", "", "", "", "")));
    }

    @PostMapping("/setup")
    ResponseEntity<byte[]> open(@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request) {
        var form = SetupForm.of(new Form(fields));
        var actor = new Actor("setup link", request.getRemoteAddr());
        return switch (deed.open(new Secret(form.key()), form.wish(), actor)) {
            case OpenDirectory.Outcome.Opened _ ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/login"))
                        .build();
            case OpenDirectory.Outcome.Invalid(var problems) ->
                pages.unprocessable(
                        PAGE,
                        new SetupPage(
                                shell(request).with(News.problems(FormProblems.of(problems))), form.withoutPassword()));
            case OpenDirectory.Outcome.Closed _ -> closed(request);
        };
    }

    private ResponseEntity<byte[]> closed(HttpServletRequest request) {
        return pages.fault(
                Shell.door(Wing.DIRECTORY, "", DeskGate.csrf(request)),
                new Fault.Refused(
                        HttpStatus.NOT_FOUND,
                        "This setup link does not work any more",
                        "It was used, it is older than 24 hours, or a newer one was made. Whoever runs this Switchboard"
                                + " makes a new one with the command setup-link.",
                        new Link("Sign in", "/login")));
    }

    private static Shell shell(HttpServletRequest request) {
        return Shell.door(Wing.DIRECTORY, "Set up your directory", DeskGate.csrf(request));
    }
}
