/// The record of who changed what. Rows are only ever added. It must not hold secrets or message bodies.
@NullMarked
package switchboard.platform.audit;

import org.jspecify.annotations.NullMarked;
