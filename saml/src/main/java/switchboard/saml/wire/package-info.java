/// What the readers and writers of both roles share: namespace names, instants as XML Schema writes them, fresh
/// ids.
///
/// Nothing leaves the module: it does not export this package. Must not judge anything.
@NullMarked
package switchboard.saml.wire;

import org.jspecify.annotations.NullMarked;
