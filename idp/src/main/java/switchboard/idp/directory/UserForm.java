package switchboard.idp.directory;

import java.util.ArrayList;
import java.util.List;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.TimeWords;

/// A person's page as it was sent back: what it asks for, and how that differs from what stands now.
final class UserForm {
    private UserForm() {}

    static Person wish(Person person, Form form) {
        return person.with(ProfileForm.read(form))
                .with(PersonRole.admin(form.ticked("admin")))
                .seenAt(form.version());
    }

    static Fault conflict(Person now, Person wish, TimeWords times) {
        var changes = new ArrayList<Fault.Change>();
        var saved = now.profile();
        var yours = wish.profile();
        add(changes, "First name", saved.givenName(), yours.givenName());
        add(changes, "Last name", saved.familyName(), yours.familyName());
        add(changes, "E-mail", saved.email(), yours.email());
        add(changes, "Job title", saved.title(), yours.title());
        add(changes, "Department", saved.department(), yours.department());
        add(changes, "Phone", saved.phone(), yours.phone());
        add(changes, "Admin", now.admin() ? "Yes" : "No", wish.admin() ? "Yes" : "No");
        var again = new Link("Open " + now.name() + " again", "/admin/users/" + now.id());
        return new Fault.Conflict("Another admin", times.at(times.now()), changes, again);
    }

    private static void add(List<Fault.Change> changes, String label, String saved, String yours) {
        if (!saved.equals(yours)) {
            changes.add(new Fault.Change(label, saved, yours));
        }
    }
}
