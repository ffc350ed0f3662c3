/// Which doors are closed to whom: the rule that a company's domains sign in by their connection alone.
///
/// Owns `enforcement` and `recovery_link`. Leaves it: the door [Enforcements], which every way in must ask
/// before it opens. Must not open sessions; closed doors end them through the view `live_subject`.
@NullMarked
package switchboard.sp.enforcement;

import org.jspecify.annotations.NullMarked;
