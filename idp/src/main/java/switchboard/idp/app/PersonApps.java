package switchboard.idp.app;

import org.springframework.stereotype.Component;
import switchboard.idp.catalogue.Catalogue;
import switchboard.idp.directory.Person;
import switchboard.idp.directory.PersonAside;
import switchboard.platform.page.Link;

/// A person's apps, on the person's page.
@Component
class PersonApps implements PersonAside {
    private final Assignments assignments;
    private final Catalogue catalogue;

    PersonApps(Assignments assignments, Catalogue catalogue) {
        this.assignments = assignments;
        this.catalogue = catalogue;
    }

    @Override
    public Panel of(Person person) {
        var lines = assignments.ofPerson(person).stream()
                .map(app -> new Line(
                        new Link(app.label(), AppFrame.address(app)),
                        catalogue.require(app.card().entry()).name(),
                        AppFrame.tile(app)))
                .toList();
        return new Panel(1, "Applications", "No app yet. People get apps through their groups.", lines);
    }
}
