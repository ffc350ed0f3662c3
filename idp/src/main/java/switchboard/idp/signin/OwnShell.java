package switchboard.idp.signin;

import java.util.ArrayList;
import java.util.List;
import switchboard.idp.directory.Desk;
import switchboard.platform.page.Frame;
import switchboard.platform.page.Icon;
import switchboard.platform.page.Link;
import switchboard.platform.page.Nav;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Viewer;
import switchboard.platform.page.Where;
import switchboard.platform.page.Wing;

/// The bar above a person's own pages.
public final class OwnShell {
    public static final Link APPLICATIONS = new Link("Applications", "/");
    static final Link PROFILE = new Link("My profile", "/profile");
    static final Link SECURITY = new Link("Security", "/security");
    private static final Link ADMIN = new Link("Directory admin", "/admin");

    private OwnShell() {}

    /// The shell of the page that `here` leads to, for whoever is at this desk.
    public static Shell of(Desk desk, Link here) {
        var person = desk.person();
        var frame = new Frame(
                Wing.DIRECTORY,
                desk.organization().name(),
                Viewer.of(person.name(), person.email()),
                nav(desk).at(here.href()));
        return Shell.of(frame, Where.at(here.label()), desk.csrf());
    }

    private static Nav nav(Desk desk) {
        var links = new ArrayList<>(List.of(APPLICATIONS, PROFILE, SECURITY));
        if (desk.person().admin()) {
            links.add(ADMIN);
        }
        var items = links.stream().map(link -> Nav.Item.of(link.label(), link.href(), Icon.NONE));
        return Nav.of(Nav.Section.of("", items.toArray(Nav.Item[]::new)));
    }
}
