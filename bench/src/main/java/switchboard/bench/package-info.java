/// Measures Switchboard beside the peer or the physical limit it is held against, in one process.
@NullMarked
package switchboard.bench;

import org.jspecify.annotations.NullMarked;
