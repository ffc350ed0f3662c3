/// Bearer secrets: values that must not be printed, random tokens, and the hashes under which they are stored.
/// Only hashes are meant to leave for a table.
@NullMarked
package switchboard.platform.secret;

import org.jspecify.annotations.NullMarked;
