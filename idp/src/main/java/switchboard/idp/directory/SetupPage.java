package switchboard.idp.directory;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [SetupController].
record SetupPage(Shell shell, SetupForm form) implements PageModel {}
