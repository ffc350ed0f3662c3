package switchboard.idp.app;

import java.util.List;
import switchboard.idp.catalogue.CatalogueEntry;
import switchboard.platform.page.Badge;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Tone;

/// See [AppListController].
record AppListPage(Shell shell, List<Line> lines) implements PageModel {
    /// @param certificate how long it is good; worth a look only when not long any more
    record Line(App app, CatalogueEntry entry, List<String> groups, long people, Badge certificate) {
        boolean due() {
            return certificate.tone() != Tone.OK;
        }
    }
}
