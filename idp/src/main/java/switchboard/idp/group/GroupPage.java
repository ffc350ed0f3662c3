package switchboard.idp.group;

import java.util.List;
import switchboard.idp.directory.Person;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [GroupController].
record GroupPage(Shell shell, UserGroup group, List<Person> members, Offer offer) implements PageModel {
    /// People who could be added, and what was searched for.
    record Offer(String text, List<Person> people) {}
}
