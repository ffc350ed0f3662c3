/// The whole house, rehearsed: both wings over real HTTP, a real browser, real foreign peers. It sees no class
/// of a wing: only addresses, pages and messages.
@NullMarked
package switchboard.rehearsal;

import org.jspecify.annotations.NullMarked;
