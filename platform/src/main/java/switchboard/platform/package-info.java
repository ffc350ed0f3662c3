@NullMarked
package switchboard.platform;

import org.jspecify.annotations.NullMarked;
