package switchboard.server.planted.platform.audit;

import java.sql.Connection;

/// Breach: SQL outside a table, by the bare driver.
record RawConnection(Connection connection) {}
