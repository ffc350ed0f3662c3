package switchboard.sp.signin;

import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;
import switchboard.sp.company.Visit;

/// Who is signed in, and how.
///
/// @param through the door in words: *JumpCloud (SAML)*, *Password*
/// @param admin whether to offer Admin Settings
record HomePage(Shell shell, Visit visit, String through, Moment since, boolean admin) implements PageModel {
    static final String TEMPLATE = "sp/signin/HomePage.jte";
}
