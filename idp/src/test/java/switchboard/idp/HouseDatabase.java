package switchboard.idp;

import java.sql.SQLException;
import switchboard.platform.secret.Secret;
import switchboard.platform.wing.WingSettings;
import switchboard.postgres.TestPostgres;

/// A real PostgreSQL for this JVM, with the wing's schema and roles as the server prepares them.
final class HouseDatabase {
    private HouseDatabase() {}

    static WingSettings.Database open() {
        var database = TestPostgres.database();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE idp_migrator LOGIN PASSWORD 'migrator-password'");
            statement.execute("CREATE ROLE idp_wing LOGIN PASSWORD 'wing-password'");
            statement.execute("GRANT idp_migrator TO CURRENT_USER");
            statement.execute("CREATE SCHEMA idp AUTHORIZATION idp_migrator");
            statement.execute("GRANT USAGE ON SCHEMA idp TO idp_wing");
            statement.execute("ALTER DEFAULT PRIVILEGES FOR ROLE idp_migrator IN SCHEMA idp"
                    + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO idp_wing");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new WingSettings.Database(
                database.jdbcUrl(),
                "idp",
                "idp_wing",
                new Secret("wing-password"),
                "idp_migrator",
                new Secret("migrator-password"));
    }
}
