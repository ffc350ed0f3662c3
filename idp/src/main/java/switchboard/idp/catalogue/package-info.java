/// Templates of apps: what we know of each before anyone installs it. The entries are data files beside this
/// package's resources; a new app is a new file. It knows no organization and nothing installed.
@NullMarked
package switchboard.idp.catalogue;

import org.jspecify.annotations.NullMarked;
