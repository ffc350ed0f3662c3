@NullMarked
package switchboard.postgres;

import org.jspecify.annotations.NullMarked;
