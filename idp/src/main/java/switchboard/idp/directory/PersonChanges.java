package switchboard.idp.directory;

import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Deed;

/// Tells the audit log what differs between a person before and after.
final class PersonChanges {
    private PersonChanges() {}

    static Deed deed(Person before, Person after, Actor actor) {
        var was = before.profile();
        var is = after.profile();
        return Deed.of(before.organizationId().value(), actor, "person.changed", before.email())
                .change("givenName", was.givenName(), is.givenName())
                .change("familyName", was.familyName(), is.familyName())
                .change("email", was.email(), is.email())
                .change("title", was.title(), is.title())
                .change("department", was.department(), is.department())
                .change("phone", was.phone(), is.phone())
                .change("state", before.state().code(), after.state().code())
                .change("admin", yes(before.admin()), yes(after.admin()));
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }
}
