package switchboard.idp.app;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [AppGroupsController].
record AppGroupsPage(AppFrame frame, TickList list) implements PageModel {
    @Override
    public Shell shell() {
        return frame.shell();
    }
}
