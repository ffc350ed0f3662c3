package switchboard.idp.directory;

import java.time.Instant;
import java.time.ZoneOffset;
import switchboard.idp.organization.Organization;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.audit.Actor;
import switchboard.platform.page.Csrf;
import switchboard.platform.page.Frame;
import switchboard.platform.page.Icon;
import switchboard.platform.page.Link;
import switchboard.platform.page.Nav;
import switchboard.platform.page.Shell;
import switchboard.platform.page.TimeWords;
import switchboard.platform.page.Viewer;
import switchboard.platform.page.Where;
import switchboard.platform.page.Wing;
import switchboard.platform.session.Client;

/// Where an admin works: who they are, for which organization, and the frame around every page they see. An
/// argument of each admin page's method.
///
/// @param now the moment of the request
public record Desk(Organization organization, Person person, Csrf csrf, Client client, Instant now) {
    /// The root of every admin page's breadcrumb.
    public static final Link ROOT = new Link("Directory", "/admin");

    public static final Link USERS = new Link("Users", "/admin/users");
    public static final Link GROUPS = new Link("User Groups", "/admin/groups");
    public static final Link SSO = new Link("SSO", "/admin/sso");
    public static final Link AUDIT = new Link("Audit log", "/admin/audit");

    private static final Nav RAIL = Nav.of(
            Nav.Section.of("People", item(USERS, Icon.USER), item(GROUPS, Icon.PEOPLE)),
            Nav.Section.of("Access", item(SSO, Icon.GRID)),
            Nav.Section.of("Organization", item(AUDIT, Icon.LIST)));

    private static Nav.Item item(Link link, Icon icon) {
        return Nav.Item.of(link.label(), link.href(), icon);
    }

    /// The shell of a page below `section`, which the rail marks.
    public Shell shell(Link section, Where where) {
        var viewer = Viewer.of(person.name(), person.email());
        return Shell.of(new Frame(Wing.DIRECTORY, organization.name(), viewer, RAIL).at(section.href()), where, csrf);
    }

    public OrganizationId organizationId() {
        return organization.id();
    }

    /// Who the audit log says it was.
    public Actor actor() {
        return new Actor(person.email(), client.address());
    }

    public TimeWords times() {
        return new TimeWords(now, ZoneOffset.UTC);
    }
}
