/// The house started for real, in a directory of its own.
@NullMarked
package switchboard.server.house;

import org.jspecify.annotations.NullMarked;
