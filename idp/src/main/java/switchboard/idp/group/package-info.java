/// User groups of an organization and who belongs to them. A group is how people get apps; which apps a group
/// has is the room app's. It knows people, and no app.
@NullMarked
package switchboard.idp.group;

import org.jspecify.annotations.NullMarked;
