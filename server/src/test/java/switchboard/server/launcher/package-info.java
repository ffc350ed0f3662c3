/// The launcher script, tried on checkouts made of fakes: a JDK that repeats what it was told, a Maven that
/// makes a file.
///
/// Owns no test of what the command then does. Starts no JVM and touches no real checkout.
@NullMarked
package switchboard.server.launcher;

import org.jspecify.annotations.NullMarked;
