/// Owns every request that leaves the house, and the rule about where one may go.
///
/// An address that a person typed is a stranger's wish: it may name our own database, a neighbour's
/// metadata page or a cloud's credential store. Only public addresses and exactly listed origins are
/// asked, and the address that was checked is the address that is connected to.
///
/// What leaves this room is an `OutgoingAnswer`; no type of the HTTP library does. It must not touch
/// what an answer means: a body is bytes here.
@NullMarked
package switchboard.platform.http;

import org.jspecify.annotations.NullMarked;
