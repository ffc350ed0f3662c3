/// The people of an organization: the source of truth about them, and who of them may administer. The wing's
/// frame for admin pages and the guard before them live here too, for both need to know who is looking. It
/// knows no group and no app.
@NullMarked
package switchboard.idp.directory;

import org.jspecify.annotations.NullMarked;
