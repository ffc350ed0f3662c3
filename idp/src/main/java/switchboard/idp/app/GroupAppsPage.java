package switchboard.idp.app;

import switchboard.idp.group.UserGroup;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [GroupAppsController].
record GroupAppsPage(Shell shell, UserGroup group, TickList list) implements PageModel {}
