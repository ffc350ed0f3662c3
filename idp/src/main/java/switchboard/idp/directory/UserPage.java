package switchboard.idp.directory;

import java.util.List;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [UserController].
record UserPage(Shell shell, Person person, List<PersonAside.Panel> panels) implements PageModel {
    String base() {
        return "/admin/users/" + person.id();
    }
}
