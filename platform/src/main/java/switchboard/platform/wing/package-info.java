/// What a wing is told when it starts: its address, its database, its keys. Unknown settings stop the start.
@NullMarked
package switchboard.platform.wing;

import org.jspecify.annotations.NullMarked;
