package switchboard.server.planted.platform.outbox;

import switchboard.server.planted.platform.audit.CircularAudit;

/// Breach: outbox needs audit, which needs outbox.
public interface CircularOutbox {
    CircularAudit other();
}
