package switchboard.idp.directory;

import java.util.List;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [UserController].
///
/// @param open how many sessions end
record SuspendPage(Shell shell, Person person, int open, List<PersonAside.Panel> panels) implements PageModel {
    String base() {
        return "/admin/users/" + person.id();
    }
}
