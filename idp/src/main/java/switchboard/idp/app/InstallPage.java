package switchboard.idp.app;

import switchboard.idp.catalogue.CatalogueEntry;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// See [InstallController].
record InstallPage(Shell shell, CatalogueEntry entry, String label) implements PageModel {}
