/// Trust in one identity provider: its values, certificates and tests, and the addresses we give it.
///
/// Owns `connection`, `connection_certificate` and `connection_test`. Leaves it: [Connection], [Provider] and
/// the door [Connections]. Must not judge messages (that is `sso`) nor close doors (`enforcement`); what the
/// SAML page shows of closed doors comes in through [ClosedDoors].
@NullMarked
package switchboard.sp.connection;

import org.jspecify.annotations.NullMarked;
