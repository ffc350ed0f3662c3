/// How messages travel: HTTP-Redirect and HTTP-POST, in and out, for requests and responses (Bindings §3.4,
/// §3.5).
///
/// Leaves: `ReceivedMessage` (bytes, RelayState, and for Redirect the signed octets exactly as received),
/// `PostForm` and URIs. Must not read the XML it carries, and believes nothing.
@NullMarked
package switchboard.saml.binding;

import org.jspecify.annotations.NullMarked;
