package switchboard.idp.panel;

import java.util.List;
import switchboard.platform.page.Moment;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [PanelController].
///
/// @param lead a greeting
/// @param search what was searched for; empty for all
/// @param tiles those found
/// @param ask whom to ask for an app
record PanelPage(Shell shell, String lead, String search, List<AppTile> tiles, String ask) implements PageModel {
    static final String TEMPLATE = "idp/panel/PanelPage.jte";

    PanelPage {
        tiles = List.copyOf(tiles);
    }

    /// @param href empty where the app cannot be opened yet
    /// @param opened when its reader last opened it
    record AppTile(String label, String href, Moment opened) {
        boolean ready() {
            return !href.isEmpty();
        }
    }
}
