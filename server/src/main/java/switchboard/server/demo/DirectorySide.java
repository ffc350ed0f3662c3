package switchboard.server.demo;

import java.util.List;
import org.springframework.context.ApplicationContext;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonOutcome;
import switchboard.idp.directory.PersonRole;
import switchboard.idp.directory.Profile;
import switchboard.idp.group.GroupOutcome;
import switchboard.idp.group.Groups;
import switchboard.idp.group.Members;
import switchboard.idp.group.UserGroup;
import switchboard.idp.organization.Organization;
import switchboard.idp.organization.OrganizationOutcome;
import switchboard.idp.organization.Organizations;
import switchboard.platform.audit.Actor;
import switchboard.platform.secret.Secret;

/// Puts the example company's people and groups into the directory.
final class DirectorySide {
    private static final Actor DEMO = new Actor("the demo", "127.0.0.1");
    private static final List<String> GROUPS = List.of("Everyone", "IT", "Sales", "Support", "Finance");

    private final Organizations organizations;
    private final People people;
    private final Groups groups;
    private final Members members;

    DirectorySide(ApplicationContext idp) {
        this.organizations = idp.getBean(Organizations.class);
        this.people = idp.getBean(People.class);
        this.groups = idp.getBean(Groups.class);
        this.members = idp.getBean(Members.class);
    }

    void fill(List<DemoPerson> cast) {
        var organization = organizations.all().stream().findFirst().orElseGet(this::organization);
        GROUPS.forEach(name -> group(organization, name));
        cast.forEach(person -> add(organization, person));
    }

    private Organization organization() {
        return switch (organizations.create(DemoCast.COMPANY, DEMO)) {
            case OrganizationOutcome.Saved(var made) -> made;
            case OrganizationOutcome other -> throw new IllegalStateException(other.toString());
        };
    }

    private UserGroup group(Organization organization, String name) {
        return groups.list(organization.id()).stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseGet(() -> switch (groups.create(organization.id(), name, "", DEMO)) {
                    case GroupOutcome.Saved(var made) -> made;
                    case GroupOutcome other -> throw new IllegalStateException(other.toString());
                });
    }

    private void add(Organization organization, DemoPerson person) {
        var added = people.findByEmail(person.email()).orElseGet(() -> person(organization, person));
        people.setPassword(added, new Secret(person.directoryPassword()), DEMO);
        members.add(group(organization, "Everyone"), added, DEMO);
        members.add(group(organization, person.work().department()), added, DEMO);
    }

    private Person person(Organization organization, DemoPerson person) {
        var profile = Profile.of(person.name().given(), person.name().family(), person.email())
                .work(person.work().title(), person.work().department());
        var role = PersonRole.admin(person.is(DemoCast.DIRECTORY_ADMIN));
        return switch (people.add(organization.id(), profile, role, DEMO)) {
            case PersonOutcome.Saved(var made) -> made;
            case PersonOutcome other -> throw new IllegalStateException(other.toString());
        };
    }
}
