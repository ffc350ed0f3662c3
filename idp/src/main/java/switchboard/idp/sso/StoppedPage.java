package switchboard.idp.sso;

import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// Where a sign-on ends: one plain sentence and a reference.
///
/// @param ask whom to send the reference to
record StoppedPage(Shell shell, String sentence, String reference, Moment at, String ask) implements PageModel {
    static final String TEMPLATE = "idp/sso/StoppedPage.jte";
}
