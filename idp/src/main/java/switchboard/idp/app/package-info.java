/// Apps that an organization has installed: their trust over SAML, their keys, what they are told, and which
/// groups have them. The tables `app`, `app_handle`, `app_key` and `app_group` are this room's. Private keys
/// leave it only as a `SigningKey`. It answers no SAML message; that is the room sso's.
@NullMarked
package switchboard.idp.app;

import org.jspecify.annotations.NullMarked;
