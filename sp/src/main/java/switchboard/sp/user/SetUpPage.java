package switchboard.sp.user;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// The very first page: whose service this is.
///
/// @param key the link's secret part, carried in the form
record SetUpPage(Shell shell, SetUpForm form, String key) implements PageModel {
    static final String TEMPLATE = "sp/user/SetUpPage.jte";

    @Override
    public String toString() {
        return "SetUpPage[" + form + "]";
    }
}
