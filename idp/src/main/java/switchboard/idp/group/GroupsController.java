package switchboard.idp.group;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.directory.Desk;
import switchboard.idp.directory.FormProblems;
import switchboard.idp.directory.Receipt;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Where;

/// `/admin/groups`: the user groups of the organization, listed and made.
@Controller
class GroupsController {
    private final Groups groups;
    private final PageRenderer pages;

    GroupsController(Groups groups, PageRenderer pages) {
        this.groups = groups;
        this.pages = pages;
    }

    @GetMapping("/admin/groups")
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String done, Desk desk) {
        var shell = desk.shell(Desk.GROUPS, Where.at("User Groups", Desk.ROOT)).with(Receipt.read(done));
        return pages.ok("idp/group/GroupsPage.jte", new GroupsPage(shell, groups.list(desk.organizationId())));
    }

    @GetMapping("/admin/groups/new")
    ResponseEntity<byte[]> blank(Desk desk) {
        return pages.ok("idp/group/NewGroupPage.jte", new NewGroupPage(newShell(desk), "", ""));
    }

    @PostMapping("/admin/groups/new")
    ResponseEntity<byte[]> create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String description,
            Desk desk) {
        return switch (groups.create(desk.organizationId(), name, description, desk.actor())) {
            case GroupOutcome.Saved(var group) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(GroupDesk.address(group) + Receipt.ADDED.query()))
                        .build();
            case GroupOutcome.Invalid(var problems) ->
                pages.unprocessable(
                        "idp/group/NewGroupPage.jte",
                        new NewGroupPage(
                                newShell(desk).with(News.problems(FormProblems.of(problems))), name, description));
            case GroupOutcome.Stale _, GroupOutcome.Gone _ ->
                throw new IllegalStateException("a new group cannot be any of these");
        };
    }

    private static Shell newShell(Desk desk) {
        return desk.shell(Desk.GROUPS, Where.at("New group", Desk.ROOT, Desk.GROUPS));
    }
}
