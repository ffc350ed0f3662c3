package switchboard.sp.connection;

import java.util.Optional;

/// A connection's status, and the gravest thing that needs its admin.
///
/// @param attention one sentence; empty where all is well
public record Health(Status status, Optional<String> attention) {}
