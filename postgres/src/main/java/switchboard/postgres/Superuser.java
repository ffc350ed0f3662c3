package switchboard.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.regex.Pattern;

/// Speaks to the server with all rights: to see that it answers, and to make roles and databases.
record Superuser(int port, Password password) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + plain(database);
    }

    void greet(Duration limit) {
        try (var connection = connect(limit)) {
            if (!connection.isValid((int) limit.toSeconds())) {
                throw new PostgresFailure("the server on port " + port + " does not answer");
            }
        } catch (SQLException e) {
            throw new PostgresFailure("the server on port " + port + " refuses us: " + e.getMessage(), e);
        }
    }

    void createRole(String role, String rolePassword) {
        try (var connection = connect(Duration.ZERO)) {
            String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
            String template = verb + " ROLE %I LOGIN PASSWORD %L";
            execute(connection, quoted(connection, template, plain(role), rolePassword));
        } catch (SQLException e) {
            throw new PostgresFailure("the role " + role + " cannot be made: " + e.getMessage(), e);
        }
    }

    void createDatabase(String database, String owner) {
        try (var connection = connect(Duration.ZERO)) {
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                String template = "CREATE DATABASE %I OWNER %I";
                execute(connection, quoted(connection, template, plain(database), plain(owner)));
            }
        } catch (SQLException e) {
            throw new PostgresFailure("the database " + database + " cannot be made: " + e.getMessage(), e);
        }
    }

    /// Statements that define things take no parameters, so the server itself quotes them for us.
    private static String quoted(Connection connection, String template, String first, String second)
            throws SQLException {
        try (var statement = connection.prepareStatement("SELECT format(?, ?, ?)")) {
            statement.setString(1, template);
            statement.setString(2, first);
            statement.setString(3, second);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private Connection connect(Duration limit) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", Cluster.SUPERUSER);
        properties.setProperty("password", password.reveal());
        properties.setProperty("loginTimeout", Long.toString(limit.toSeconds()));
        return DriverManager.getConnection(jdbcUrl("postgres"), properties);
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Names are ours to choose, so anything that would need quoting is a mistake.
    private static String plain(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is not a plain lower-case name for PostgreSQL");
        }
        return name;
    }
}
