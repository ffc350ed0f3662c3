package switchboard.sp.connection;

import java.util.List;
import switchboard.platform.page.Badge;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// Authentication: the ways in that there are, each with its page.
record AuthenticationPage(Shell shell, List<Row> rows) implements PageModel {
    static final String TEMPLATE = "sp/connection/AuthenticationPage.jte";

    record Row(String label, String href, String note, Badge state) {}
}
