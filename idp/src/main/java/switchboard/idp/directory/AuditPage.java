package switchboard.idp.directory;

import java.util.List;
import switchboard.platform.audit.AuditEntry;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;
import switchboard.platform.page.TimeWords;

/// See [AuditController].
record AuditPage(Shell shell, List<AuditEntry> entries, TimeWords times) implements PageModel {
    /// `app.member-added` as people say it: *App member added*.
    static String words(String action) {
        var plain = action.replace('.', ' ').replace('-', ' ');
        return plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plain.substring(1);
    }
}
