package switchboard.idp.group;

import java.util.List;
import switchboard.idp.directory.Desk;
import switchboard.platform.page.Link;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Tabs;
import switchboard.platform.page.Where;

/// What the pages of one group have in common: their addresses, their tabs, their shell.
public final class GroupDesk {
    private static final String MEMBERS = "Members";
    private static final String APPLICATIONS = "Applications";

    private GroupDesk() {}

    public static String address(UserGroup group) {
        return "/admin/groups/" + group.id();
    }

    public static Link link(UserGroup group) {
        return new Link(group.name(), address(group));
    }

    public static Shell members(Desk desk, UserGroup group) {
        return desk.shell(
                Desk.GROUPS, Where.at(group.name(), Desk.ROOT, Desk.GROUPS).tab(MEMBERS));
    }

    public static Shell applications(Desk desk, UserGroup group) {
        return desk.shell(
                Desk.GROUPS, Where.at(group.name(), Desk.ROOT, Desk.GROUPS).tab(APPLICATIONS));
    }

    public static Tabs tabs(UserGroup group, Shell shell) {
        var pages =
                List.of(new Link(MEMBERS, address(group)), new Link(APPLICATIONS, address(group) + "/applications"));
        return new Tabs(group.name(), pages, shell.where().tab());
    }

    public static String lead(UserGroup group) {
        var count = group.members() == 1 ? "1 person." : group.members() + " people.";
        return group.description().isEmpty() ? count : count + " " + group.description();
    }
}
