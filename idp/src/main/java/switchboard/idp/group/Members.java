package switchboard.idp.group;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;

/// Who belongs to which group.
@Component
public class Members {
    private final MemberTable table;
    private final People people;
    private final Audit audit;

    Members(MemberTable table, People people, Audit audit) {
        this.table = table;
        this.people = people;
        this.audit = audit;
    }

    /// Makes a person a member; one who is already stays one.
    @Transactional
    public void add(UserGroup group, Person person, Actor actor) {
        if (table.add(group.organizationId(), group.id(), person.id())) {
            audit.record(deed(group, actor, "group.member-added").change("member", "", person.email()));
        }
    }

    @Transactional
    public void remove(UserGroup group, Person person, Actor actor) {
        if (table.remove(group.organizationId(), group.id(), person.id())) {
            audit.record(deed(group, actor, "group.member-removed").change("member", person.email(), ""));
        }
    }

    private static Deed deed(UserGroup group, Actor actor, String action) {
        return Deed.of(group.organizationId().value(), actor, action, group.name());
    }

    /// The people of a group, by name.
    public List<Person> of(UserGroup group) {
        return people.all(group.organizationId(), table.of(group.organizationId(), group.id()));
    }
}
