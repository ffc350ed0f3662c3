package switchboard.idp.group;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import switchboard.idp.directory.Desk;
import switchboard.idp.directory.Form;
import switchboard.idp.directory.FormProblems;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonId;
import switchboard.idp.directory.PersonSearch;
import switchboard.idp.directory.Receipt;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.News;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Where;

/// `/admin/groups/{id}`: one group, its names and its members.
@Controller
class GroupController {
    private static final String PAGE = "idp/group/GroupPage.jte";
    private static final int OFFERED = 20;

    private final Groups groups;
    private final Members members;
    private final People people;
    private final PageRenderer pages;

    GroupController(Groups groups, Members members, People people, PageRenderer pages) {
        this.groups = groups;
        this.members = members;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/admin/groups/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String done,
            Desk desk) {
        return with(id, desk, group -> pages.ok(PAGE, page(desk, group, q, Receipt.read(done))));
    }

    @PostMapping("/admin/groups/{id}")
    ResponseEntity<byte[]> save(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Desk desk) {
        var form = new Form(fields);
        return with(id, desk, group -> {
            var wish = group.wish(form.text("name"), form.text("description"), form.version());
            return switch (groups.change(wish, desk.actor())) {
                case GroupOutcome.Saved(var saved) -> to(saved, Receipt.SAVED);
                case GroupOutcome.Invalid(var problems) ->
                    pages.unprocessable(PAGE, page(desk, wish, "", News.problems(FormProblems.of(problems))));
                case GroupOutcome.Stale(var now) ->
                    pages.fault(GroupDesk.members(desk, now), conflict(desk, now, wish));
                case GroupOutcome.Gone _ -> missing(desk);
            };
        });
    }

    private static Fault conflict(Desk desk, UserGroup now, UserGroup wish) {
        var changes = List.of(
                new Fault.Change("Name", now.name(), wish.name()),
                new Fault.Change("Description", now.description(), wish.description()));
        var differing = changes.stream()
                .filter(change -> !change.saved().equals(change.yours()))
                .toList();
        var again = new Link("Open " + now.name() + " again", GroupDesk.address(now));
        return new Fault.Conflict("Another admin", desk.times().at(desk.now()), differing, again);
    }

    @PostMapping("/admin/groups/{id}/members")
    ResponseEntity<byte[]> add(@PathVariable String id, @RequestParam(defaultValue = "") String person, Desk desk) {
        return withBoth(id, person, desk, (group, found) -> {
            members.add(group, found, desk.actor());
            return to(group, Receipt.ADDED);
        });
    }

    @PostMapping("/admin/groups/{id}/members/remove")
    ResponseEntity<byte[]> remove(@PathVariable String id, @RequestParam(defaultValue = "") String person, Desk desk) {
        return withBoth(id, person, desk, (group, found) -> {
            members.remove(group, found, desk.actor());
            return to(group, Receipt.REMOVED);
        });
    }

    @GetMapping("/admin/groups/{id}/delete")
    ResponseEntity<byte[]> askToDelete(@PathVariable String id, Desk desk) {
        return with(id, desk, group -> {
            var where = Where.at("Delete " + group.name() + "?", Desk.ROOT, Desk.GROUPS, GroupDesk.link(group));
            return pages.ok(
                    "idp/group/DeleteGroupPage.jte", new DeleteGroupPage(desk.shell(Desk.GROUPS, where), group));
        });
    }

    @PostMapping("/admin/groups/{id}/delete")
    ResponseEntity<byte[]> delete(@PathVariable String id, Desk desk) {
        return with(id, desk, group -> {
            groups.delete(group, desk.actor());
            return to(Desk.GROUPS.href() + Receipt.REMOVED.query());
        });
    }

    private GroupPage page(Desk desk, UserGroup group, String q, News news) {
        var shell = GroupDesk.members(desk, group).with(news);
        var inside = members.of(group);
        Set<PersonId> ids = inside.stream().map(Person::id).collect(Collectors.toSet());
        var search = PersonSearch.of(q);
        var offered = people.search(group.organizationId(), search).people().stream()
                .filter(person -> !ids.contains(person.id()))
                .limit(OFFERED)
                .toList();
        return new GroupPage(shell, group, inside, new GroupPage.Offer(search.text(), offered));
    }

    private ResponseEntity<byte[]> with(String id, Desk desk, Function<UserGroup, ResponseEntity<byte[]>> act) {
        return GroupId.read(id)
                .flatMap(group -> groups.find(desk.organizationId(), group))
                .map(act)
                .orElseGet(() -> missing(desk));
    }

    private ResponseEntity<byte[]> withBoth(String id, String person, Desk desk, WithBoth act) {
        return with(
                id,
                desk,
                group -> PersonId.read(person)
                        .flatMap(found -> people.find(desk.organizationId(), found))
                        .map(found -> act.apply(group, found))
                        .orElseGet(() -> missing(desk)));
    }

    private interface WithBoth {
        ResponseEntity<byte[]> apply(UserGroup group, Person person);
    }

    private ResponseEntity<byte[]> missing(Desk desk) {
        return pages.fault(
                desk.shell(Desk.GROUPS, Where.at("", Desk.ROOT, Desk.GROUPS)), new Fault.Missing(Desk.GROUPS));
    }

    private static ResponseEntity<byte[]> to(UserGroup group, Receipt receipt) {
        return to(GroupDesk.address(group) + receipt.query());
    }

    private static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
