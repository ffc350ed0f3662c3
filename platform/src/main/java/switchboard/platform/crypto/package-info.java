/// Encryption at rest and the making of key pairs. The master key lives here and never leaves; sealed bytes do.
@NullMarked
package switchboard.platform.crypto;

import org.jspecify.annotations.NullMarked;
