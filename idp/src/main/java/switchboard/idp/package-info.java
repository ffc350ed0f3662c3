/// The directory: people, the source of truth, and the apps they may use. Its rooms know each other one way
/// only; nothing of the service is seen from here.
@NullMarked
package switchboard.idp;

import org.jspecify.annotations.NullMarked;
