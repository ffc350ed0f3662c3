/// SAML at the service's door: asking an identity provider, taking its answer, and finding whose account it
/// speaks of. Owns the ledger of what we asked, the assertions spent, and the sign-in log. Every outcome is
/// logged; people see one sentence. It decides nothing about which doors are closed: `enforcement` does.
@NullMarked
package switchboard.sp.sso;

import org.jspecify.annotations.NullMarked;
