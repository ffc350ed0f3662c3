package switchboard.idp.directory;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;
import switchboard.platform.secret.Secret;

/// See [UserController].
record NewPasswordPage(Shell shell, Person person, Secret password) implements PageModel {}
