package switchboard.idp.group;

import java.util.List;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [GroupsController].
record GroupsPage(Shell shell, List<UserGroup> groups) implements PageModel {}
