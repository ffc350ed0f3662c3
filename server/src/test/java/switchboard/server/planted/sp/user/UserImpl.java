package switchboard.server.planted.sp.user;

/// Breach: a name that says nothing.
record UserImpl() {}
