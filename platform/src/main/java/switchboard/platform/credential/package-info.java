/// Passwords: hashing, checking, and the slow-down of guessing. It knows no person, only a stored hash and a
/// key to count attempts by.
@NullMarked
package switchboard.platform.credential;

import org.jspecify.annotations.NullMarked;
