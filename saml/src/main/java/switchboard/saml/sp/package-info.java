/// The service provider's half of Web Browser SSO (Profiles §4.1): AuthnRequest out, Response in, Verdict out.
///
/// Leaves: a request ready for its binding, and a `Verdict`. Only this package makes a `VerifiedAssertion`, and
/// only from signed bytes. Each check has its file. Must not remember anything: requests and spent assertions
/// are the caller's.
@NullMarked
package switchboard.saml.sp;

import org.jspecify.annotations.NullMarked;
