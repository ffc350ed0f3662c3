/// The house rules: what may see what, what things are called, what every paper must point at.
///
/// Owns no test of behaviour. Each rule says why it is there and was seen to fail on a planted breach.
@NullMarked
package switchboard.server.rules;

import org.jspecify.annotations.NullMarked;
