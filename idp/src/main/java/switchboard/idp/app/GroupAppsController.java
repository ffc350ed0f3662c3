package switchboard.idp.app;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.catalogue.Catalogue;
import switchboard.idp.directory.Desk;
import switchboard.idp.directory.Form;
import switchboard.idp.directory.Receipt;
import switchboard.idp.group.GroupDesk;
import switchboard.idp.group.GroupId;
import switchboard.idp.group.Groups;
import switchboard.idp.group.UserGroup;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Where;

/// The tab Applications of a group: which apps it has. The same binding as an app's tab User groups.
@Controller
class GroupAppsController {
    private final Apps apps;
    private final Assignments assignments;
    private final Groups groups;
    private final Catalogue catalogue;
    private final PageRenderer pages;

    GroupAppsController(Apps apps, Assignments assignments, Groups groups, Catalogue catalogue, PageRenderer pages) {
        this.apps = apps;
        this.assignments = assignments;
        this.groups = groups;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/admin/groups/{id}/applications")
    ResponseEntity<byte[]> show(@PathVariable String id, @RequestParam(defaultValue = "") String done, Desk desk) {
        return with(id, desk, group -> {
            var mine = assignments.apps(group);
            var lines = apps.list(group.organizationId()).stream()
                    .map(app -> new TickList.Line(
                            app.id().toString(),
                            new Link(app.label(), AppFrame.address(app)),
                            catalogue.require(app.card().entry()).name(),
                            mine.contains(app.id())))
                    .toList();
            var shell = GroupDesk.applications(desk, group).with(Receipt.read(done));
            return pages.ok("idp/app/GroupAppsPage.jte", new GroupAppsPage(shell, group, new TickList(lines)));
        });
    }

    @PostMapping("/admin/groups/{id}/applications")
    ResponseEntity<byte[]> save(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Desk desk) {
        var form = new Form(fields);
        var ticked = Set.copyOf(form.texts("ticked"));
        return with(id, desk, group -> {
            var all = apps.list(group.organizationId());
            var now = assignments.apps(group).stream().map(AppId::toString).collect(Collectors.toSet());
            if (!TickList.seen(form).equals(now)) {
                return conflict(desk, group, changes(all, now, ticked));
            }
            all.forEach(app -> {
                if (ticked.contains(app.id().toString())) {
                    assignments.assign(app, group, desk.actor());
                } else {
                    assignments.withdraw(app, group, desk.actor());
                }
            });
            return AppGate.to(GroupDesk.address(group) + "/applications" + Receipt.SAVED.query());
        });
    }

    private ResponseEntity<byte[]> conflict(Desk desk, UserGroup group, List<Fault.Change> changes) {
        var again = new Link("Open " + group.name() + " again", GroupDesk.address(group) + "/applications");
        return pages.fault(
                GroupDesk.applications(desk, group),
                new Fault.Conflict("Another admin", desk.times().at(desk.now()), changes, again));
    }

    private static List<Fault.Change> changes(List<App> all, Set<String> saved, Set<String> yours) {
        return all.stream()
                .map(app -> new Fault.Change(
                        app.label(),
                        TickList.words(saved, app.id().toString()),
                        TickList.words(yours, app.id().toString())))
                .filter(change -> !change.saved().equals(change.yours()))
                .toList();
    }

    private ResponseEntity<byte[]> with(String id, Desk desk, Function<UserGroup, ResponseEntity<byte[]>> act) {
        return GroupId.read(id)
                .flatMap(group -> groups.find(desk.organizationId(), group))
                .map(act)
                .orElseGet(() -> pages.fault(
                        desk.shell(Desk.GROUPS, Where.at("", Desk.ROOT, Desk.GROUPS)), new Fault.Missing(Desk.GROUPS)));
    }
}
