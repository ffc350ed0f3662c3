/// The doors people come through: the sign-in page, password, *Login with Another Provider*; and what they see
/// of themselves afterwards. Each door asks `enforcement` before it opens; none tells a stranger whether an
/// account exists.
@NullMarked
package switchboard.sp.signin;

import org.jspecify.annotations.NullMarked;
