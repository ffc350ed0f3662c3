package switchboard.server.planted.sp.user;

import org.springframework.beans.factory.annotation.Value;

/// Breach: a setting picked out of the air instead of a validated record.
record WiredParameter(@Value("${switchboard.name}") String name) {}
