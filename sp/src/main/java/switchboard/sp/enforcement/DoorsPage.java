package switchboard.sp.enforcement;

import java.util.List;
import switchboard.platform.page.Badge;
import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// Every way in, whether it is closed, and who used it last.
record DoorsPage(Shell shell, List<Row> rows, String sentence) implements PageModel {
    static final String TEMPLATE = "sp/enforcement/DoorsPage.jte";

    /// @param closedSince empty where the door is open
    /// @param by who used it last; empty where nobody has
    record Row(String door, String note, Badge state, Moment closedSince, Moment lastUsed, String by) {}
}
