/// The tenant of the directory: an organization and its name. Everything else of this wing hangs on its id. It
/// knows no person; who administers an organization is the directory's business.
@NullMarked
package switchboard.idp.organization;

import org.jspecify.annotations.NullMarked;
