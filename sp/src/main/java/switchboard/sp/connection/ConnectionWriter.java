package switchboard.sp.connection;

/// Writes a connection for the REST API, with how it stands.
final class ConnectionWriter {
    private final HealthCheck health;
    private final ClosedDoors doors;

    ConnectionWriter(HealthCheck health, ClosedDoors doors) {
        this.health = health;
        this.doors = doors;
    }

    ConnectionJson json(Connection connection) {
        return ConnectionJson.of(connection, health.of(connection), doors.doors(connection));
    }
}
