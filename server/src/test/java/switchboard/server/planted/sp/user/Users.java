package switchboard.server.planted.sp.user;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Breach: SQL outside a table.
record Users(JdbcClient jdbc) {}
