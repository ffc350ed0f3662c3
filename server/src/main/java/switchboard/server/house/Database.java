package switchboard.server.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import switchboard.platform.secret.Secret;
import switchboard.platform.wing.Wing;
import switchboard.platform.wing.WingSettings;

/// The one database of the house, prepared so that each wing has a schema, a role that sees it alone, and
/// tables owned by a third role, the migrator.
final class Database {
    static final String MIGRATOR = "switchboard_migrator";

    private final String url;
    private final String user;
    private final Secret password;

    Database(String url, String user, Secret password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    String url() {
        return url;
    }

    /// What the database was when we came.
    enum Found {
        EMPTY,
        OURS,
        DEMO;

        /// What somebody who comes later has to be there for.
        Mode mode() {
            return switch (this) {
                case EMPTY -> throw new StartFailure("The database is empty. Start Switchboard first.");
                case OURS -> Mode.REAL;
                case DEMO -> Mode.DEMO;
            };
        }
    }

    Found found() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            if (!yes(statement, "SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname IN ('sp', 'idp'))")) {
                return Found.EMPTY;
            }
            return yes(statement, "SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'switchboard_demo')")
                    ? Found.DEMO
                    : Found.OURS;
        } catch (SQLException e) {
            throw new StartFailure(
                    "PostgreSQL does not answer at " + url + ": " + e.getMessage()
                            + ". Check switchboard.database.url, .user and .password.",
                    e);
        }
    }

    /// Marks the database as the demo's, which `start` then refuses.
    void markAsDemo() {
        run("CREATE SCHEMA IF NOT EXISTS switchboard_demo");
    }

    WingSettings.Database prepare(Wing wing, WingRoles roles) {
        var role = role(wing);
        var schema = wing.code();
        run(
                createRole(MIGRATOR, roles.password(MIGRATOR)),
                createRole(role, roles.password(role)),
                "GRANT %s TO CURRENT_USER".formatted(MIGRATOR),
                "CREATE SCHEMA IF NOT EXISTS %s AUTHORIZATION %s".formatted(schema, MIGRATOR),
                "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                "GRANT USAGE ON SCHEMA %s TO %s".formatted(schema, role),
                "ALTER DEFAULT PRIVILEGES FOR ROLE %s IN SCHEMA %s GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %s"
                        .formatted(MIGRATOR, schema, role));
        return access(wing, roles);
    }

    /// A wing's ways into a database that was prepared before.
    WingSettings.Database access(Wing wing, WingRoles roles) {
        var role = role(wing);
        return new WingSettings.Database(
                url, wing.code(), role, roles.password(role), MIGRATOR, roles.password(MIGRATOR));
    }

    static String role(Wing wing) {
        return "switchboard_" + wing.code();
    }

    /// Whether it is really there, and lets us in.
    boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException _) {
            return false;
        }
    }

    private static String createRole(String role, Secret password) {
        // Our own tokens are letters, digits, hyphen and underscore; a role's password cannot be a bind parameter.
        return """
                DO $do$ BEGIN
                    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%1$s') THEN
                        ALTER ROLE %1$s LOGIN PASSWORD '%2$s';
                    ELSE
                        CREATE ROLE %1$s LOGIN PASSWORD '%2$s';
                    END IF;
                END $do$""".formatted(role, password.reveal());
    }

    private void run(String... statements) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database at " + url + " cannot be prepared: " + e.getMessage()
                            + ". The role in switchboard.database.user must be allowed to create schemas and roles.",
                    e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password.reveal());
    }

    private static boolean yes(Statement statement, String question) throws SQLException {
        try (var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
