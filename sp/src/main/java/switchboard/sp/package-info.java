/// The service: companies, and the people who sign in to them. Its rooms know each other one way only; nothing
/// of the directory is seen from here.
@NullMarked
package switchboard.sp;

import org.jspecify.annotations.NullMarked;
