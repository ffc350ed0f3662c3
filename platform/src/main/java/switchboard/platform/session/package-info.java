/// Browser sessions of one wing: opened, found, listed, ended. The table `session` is this room's. A session
/// counts only while the wing's view `live_subject` shows its holder, so suspension needs no event. No
/// `HttpSession` anywhere.
@NullMarked
package switchboard.platform.session;

import org.jspecify.annotations.NullMarked;
