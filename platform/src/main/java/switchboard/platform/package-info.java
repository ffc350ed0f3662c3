/// What both wings stand on, free of every protocol and of both wings: ids, secrets, sessions, credentials,
/// audit, pages, and the way out of the house.
@NullMarked
package switchboard.platform;

import org.jspecify.annotations.NullMarked;
