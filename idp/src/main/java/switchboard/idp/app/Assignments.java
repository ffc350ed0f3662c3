package switchboard.idp.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.idp.group.GroupId;
import switchboard.idp.group.UserGroup;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;

/// Which groups have which app, and so who may sign in to it.
@Component
public class Assignments {
    private final AssignmentTable table;
    private final AppTable apps;
    private final People people;
    private final Audit audit;

    Assignments(AssignmentTable table, AppTable apps, People people, Audit audit) {
        this.table = table;
        this.apps = apps;
        this.people = people;
        this.audit = audit;
    }

    /// Gives a group an app; one that has it keeps it.
    @Transactional
    public void assign(App app, UserGroup group, Actor actor) {
        if (table.add(app.organizationId(), app.id(), group.id())) {
            audit.record(deed(app, actor, "app.assigned").change("group", "", group.name()));
        }
    }

    @Transactional
    public void withdraw(App app, UserGroup group, Actor actor) {
        if (table.remove(app.organizationId(), app.id(), group.id())) {
            audit.record(deed(app, actor, "app.withdrawn").change("group", group.name(), ""));
        }
    }

    private static Deed deed(App app, Actor actor, String action) {
        return Deed.of(app.organizationId().value(), actor, action, app.label());
    }

    /// Whether a person has an app, through any group, and may sign in at all.
    public boolean isAssigned(Person person, App app) {
        return person.active()
                && ofPerson(person).stream().anyMatch(mine -> mine.id().equals(app.id()));
    }

    /// The apps a person has, by label; those that the panel does not show too.
    public List<App> ofPerson(Person person) {
        return apps.all(person.organizationId(), table.of(person.organizationId(), person.id()));
    }

    public Set<GroupId> groups(App app) {
        return table.groups(app.organizationId(), app.id());
    }

    public Set<AppId> apps(UserGroup group) {
        return table.apps(group.organizationId(), group.id());
    }

    /// The people who have an app, by name.
    ///
    /// @param limit how many at most
    public List<Person> people(App app, int limit) {
        return people.all(app.organizationId(), table.people(app.organizationId(), app.id(), limit));
    }

    public long countPeople(App app) {
        return table.countPeople(app.organizationId(), app.id());
    }
}
