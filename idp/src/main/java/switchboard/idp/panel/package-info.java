/// The app panel: a person's applications as tiles. Each leads to `sso`, which decides; the panel only shows.
@NullMarked
package switchboard.idp.panel;

import org.jspecify.annotations.NullMarked;
