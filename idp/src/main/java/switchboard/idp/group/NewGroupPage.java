package switchboard.idp.group;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [GroupsController].
record NewGroupPage(Shell shell, String name, String description) implements PageModel {}
