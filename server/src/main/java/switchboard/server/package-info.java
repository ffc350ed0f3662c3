/// Starts and stops the house: `main()`, the command line, the demo. It owns no rule of either wing.
@NullMarked
package switchboard.server;

import org.jspecify.annotations.NullMarked;
