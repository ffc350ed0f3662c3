package switchboard.sp.user;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// The form that adds a person, and the page that shows their first password this once.
///
/// @param password empty until the person is added
record AddPersonPage(Shell shell, PersonForm form, String password) implements PageModel {
    static final String FORM = "sp/user/AddPersonPage.jte";
    static final String DONE = "sp/user/PersonAddedPage.jte";

    @Override
    public String toString() {
        return "AddPersonPage[" + form.email() + "]";
    }
}
