package switchboard.idp.directory;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Pager;
import switchboard.platform.page.Shell;

/// See [UsersController].
record UsersPage(Shell shell, PersonSearch search, PersonPage found, Pager pager) implements PageModel {}
