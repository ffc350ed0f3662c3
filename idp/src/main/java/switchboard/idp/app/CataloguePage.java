package switchboard.idp.app;

import java.util.List;
import switchboard.idp.catalogue.CatalogueEntry;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [InstallController].
record CataloguePage(Shell shell, String text, List<CatalogueEntry> found, List<CatalogueEntry> generic)
        implements PageModel {
    static String count(int found) {
        return found == 1 ? "1 match" : found + " matches";
    }

    String foundWords() {
        var ways = generic.size() == 1
                ? "1 way to connect an app that is not listed"
                : generic.size() + " ways to connect an app that is not listed";
        return text.isEmpty()
                ? found.size() + " apps, and " + ways + "."
                : count(found.size()) + " for “" + text + "”, and " + ways + ".";
    }
}
