package switchboard.idp.app;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [InstallController].
record ActivatedPage(Shell shell, AppFrame frame) implements PageModel {}
