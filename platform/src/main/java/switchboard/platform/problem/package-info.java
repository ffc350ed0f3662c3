/// Faults and refusals as answers: RFC 9457 for the API, a calm page with a reference for people. No stack
/// trace and no message of an exception leaves it.
@NullMarked
package switchboard.platform.problem;

import org.jspecify.annotations.NullMarked;
