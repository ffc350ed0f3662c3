/// A small house of breaches: each is reported by one house rule, or the rule guards nothing.
@NullMarked
package switchboard.server.planted;

import org.jspecify.annotations.NullMarked;
