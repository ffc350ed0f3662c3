package switchboard.server.planted.platform.audit;

import switchboard.server.planted.platform.outbox.CircularOutbox;

/// Breach: audit needs outbox, which needs audit.
public interface CircularAudit {
    CircularOutbox other();
}
