package switchboard.server.planted.server;

import java.time.Instant;

/// No breach: somebody has to look at the clock, and it is the server.
final class TimeGiver {
    Instant now() {
        return Instant.now();
    }
}
