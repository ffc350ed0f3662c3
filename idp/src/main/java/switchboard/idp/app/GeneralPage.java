package switchboard.idp.app;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [GeneralController].
record GeneralPage(AppFrame frame) implements PageModel {
    @Override
    public Shell shell() {
        return frame.shell();
    }
}
