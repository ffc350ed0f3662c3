package switchboard.idp.signin;

import java.util.List;
import switchboard.idp.directory.Person;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// What an organization says about the reader.
///
/// @param organization its name
/// @param ask whom to ask for a change, by name
record ProfilePage(Shell shell, Person person, String organization, String ask) implements PageModel {
    static final String TEMPLATE = "idp/signin/ProfilePage.jte";

    record Line(String label, String value) {}

    List<Line> lines() {
        var profile = person.profile();
        return List.of(
                new Line("Name", person.name()),
                new Line("E-mail", person.email()),
                new Line("Organization", organization),
                new Line("Job title", orNone(profile.title())),
                new Line("Department", orNone(profile.department())),
                new Line("Phone", orNone(profile.phone())));
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "None" : value;
    }
}
