/// The directory's own door: e-mail and password, the password once more before grave things, and what people
/// see of themselves afterwards. It never tells a stranger whether an account exists, and knows nothing of
/// apps.
@NullMarked
package switchboard.idp.signin;

import org.jspecify.annotations.NullMarked;
