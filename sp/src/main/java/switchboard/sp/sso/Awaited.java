package switchboard.sp.sso;

import switchboard.sp.connection.ConnectionId;

/// A request of ours that a browser has open.
///
/// @param requestId what the answer must name (`InResponseTo`)
record Awaited(String requestId, ConnectionId connection, Wish wish) {}
