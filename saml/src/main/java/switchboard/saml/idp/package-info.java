/// The identity provider's half of Web Browser SSO (Profiles §4.1): AuthnRequest in, judged; Response out,
/// signed.
///
/// Leaves: a `RequestVerdict`, and Responses ready to post. Only this package makes a `JudgedRequest`, whose
/// address is always a registered one. Must not know people, sessions or who may use which app.
@NullMarked
package switchboard.saml.idp;

import org.jspecify.annotations.NullMarked;
