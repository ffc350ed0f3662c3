package switchboard.idp.directory;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [UsersController].
record NewUserPage(Shell shell, Profile profile, boolean admin) implements PageModel {}
