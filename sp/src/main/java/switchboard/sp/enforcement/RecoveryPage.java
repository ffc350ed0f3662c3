package switchboard.sp.enforcement;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// Asks for the new password of whoever holds a good link.
///
/// @param key the link's secret part, carried in the form
record RecoveryPage(Shell shell, String email, String key) implements PageModel {
    static final String TEMPLATE = "sp/enforcement/RecoveryPage.jte";
}
