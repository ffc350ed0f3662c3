package switchboard.sp.sso;

import java.util.List;
import switchboard.platform.page.Badge;
import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// The list of attempts.
///
/// @param typed the filter as typed
record SignInsPage(Shell shell, String typed, List<Row> rows) implements PageModel {
    static final String TEMPLATE = "sp/sso/SignInsPage.jte";

    record Row(SignInEntry entry, String who, String door, Badge badge, Moment at) {
        String href() {
            return "/admin/signins/" + entry.reference().value();
        }
    }
}
