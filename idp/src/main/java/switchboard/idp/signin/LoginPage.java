package switchboard.idp.signin;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [LoginController] and [AgainController].
///
/// @param email what was typed so far, or whose password is asked again
/// @param next where to go on to
record LoginPage(Shell shell, String email, String next) implements PageModel {
    static final String FIRST = "idp/signin/LoginPage.jte";
    static final String AGAIN = "idp/signin/AgainPage.jte";
}
