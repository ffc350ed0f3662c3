/// XML signatures: owns the list of allowed algorithms, the check against pinned keys and the signer.
///
/// What leaves: `SignedBytes`, the bytes that were digested, which only a check that held can make. Key
/// material inside a message is never looked at, and nothing is ever fetched. The module does not export this
/// package.
@NullMarked
package switchboard.saml.crypto;

import org.jspecify.annotations.NullMarked;
