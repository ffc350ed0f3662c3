@NullMarked
package switchboard.idp;

import org.jspecify.annotations.NullMarked;
