package switchboard.idp.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.directory.Desk;
import switchboard.idp.directory.Form;
import switchboard.idp.directory.Receipt;
import switchboard.idp.group.GroupDesk;
import switchboard.idp.group.GroupId;
import switchboard.idp.group.Groups;
import switchboard.idp.group.UserGroup;
import switchboard.platform.page.Fault;
import switchboard.platform.page.PageRenderer;

/// The tab User groups of an app: which groups have it. The same binding as a group's tab Applications.
@Controller
class AppGroupsController {
    private final Assignments assignments;
    private final Groups groups;
    private final AppGate gate;
    private final PageRenderer pages;

    AppGroupsController(Assignments assignments, Groups groups, AppGate gate, PageRenderer pages) {
        this.assignments = assignments;
        this.groups = groups;
        this.gate = gate;
        this.pages = pages;
    }

    @GetMapping("/admin/sso/{id}/groups")
    ResponseEntity<byte[]> show(@PathVariable String id, @RequestParam(defaultValue = "") String done, Desk desk) {
        return gate.with(id, desk, app -> {
            var frame = gate.frame(desk, app, AppFrame.USER_GROUPS);
            var mine = assignments.groups(app);
            var lines = groups.list(app.organizationId()).stream()
                    .map(group -> new TickList.Line(
                            group.id().toString(), GroupDesk.link(group), note(group), mine.contains(group.id())))
                    .toList();
            return pages.ok(
                    "idp/app/AppGroupsPage.jte",
                    new AppGroupsPage(frame.with(frame.shell().with(Receipt.read(done))), new TickList(lines)));
        });
    }

    private static String note(UserGroup group) {
        var people = group.members() == 1 ? "1 person" : group.members() + " people";
        return group.description().isEmpty() ? people : people + ". " + group.description();
    }

    @PostMapping("/admin/sso/{id}/groups")
    ResponseEntity<byte[]> save(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Desk desk) {
        var form = new Form(fields);
        return gate.with(id, desk, app -> {
            var all = groups.list(app.organizationId());
            var now = codes(assignments.groups(app));
            if (!TickList.seen(form).equals(now)) {
                return gate.conflict(desk, app, conflict(all, now, Set.copyOf(form.texts("ticked"))));
            }
            var ticked = Set.copyOf(form.texts("ticked"));
            all.forEach(group -> {
                if (ticked.contains(group.id().toString())) {
                    assignments.assign(app, group, desk.actor());
                } else {
                    assignments.withdraw(app, group, desk.actor());
                }
            });
            return AppGate.to(AppFrame.address(app) + "/groups" + Receipt.SAVED.query());
        });
    }

    private static Set<String> codes(Set<GroupId> ids) {
        return ids.stream().map(GroupId::toString).collect(Collectors.toSet());
    }

    private static List<Fault.Change> conflict(List<UserGroup> all, Set<String> saved, Set<String> yours) {
        return all.stream()
                .map(group -> new Fault.Change(
                        group.name(),
                        TickList.words(saved, group.id().toString()),
                        TickList.words(yours, group.id().toString())))
                .toList();
    }
}
