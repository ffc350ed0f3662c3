package switchboard.idp.group;

import org.springframework.stereotype.Component;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonAside;
import switchboard.platform.page.Link;
import switchboard.platform.page.Tile;

/// A person's groups, on the person's page.
@Component
class PersonGroups implements PersonAside {
    private final Groups groups;

    PersonGroups(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Panel of(Person person) {
        var lines = groups.of(person).stream()
                .map(group ->
                        new Line(new Link(group.name(), "/admin/groups/" + group.id()), group.description(), Tile.NONE))
                .toList();
        return new Panel(2, "User groups", "In no group. Add the person on a group's page.", lines);
    }
}
