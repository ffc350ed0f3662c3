package switchboard.idp.group;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [GroupController].
record DeleteGroupPage(Shell shell, UserGroup group) implements PageModel {}
