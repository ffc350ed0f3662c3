/// The SAML identity provider: an app's request judged, the person found, the answer signed and posted; and
/// every sign-on recorded, answered or not. What leaves it are `SignOns`. It never answers to an address that
/// only a request has named, and never vouches for a person who does not have the app.
@NullMarked
package switchboard.idp.sso;

import org.jspecify.annotations.NullMarked;
