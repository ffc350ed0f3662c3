/// The people of a company: one account each, whatever keys it is found by.
///
/// Owns `user_account`, `user_email` and `user_identity`. Leaves it: [User], [EmailAddress] and the door
/// [Users]; a password never leaves it. Must not touch connections: how somebody signed in is not this room's
/// business.
@NullMarked
package switchboard.sp.user;

import org.jspecify.annotations.NullMarked;
