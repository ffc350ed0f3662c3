@NullMarked
package switchboard.sp;

import org.jspecify.annotations.NullMarked;
