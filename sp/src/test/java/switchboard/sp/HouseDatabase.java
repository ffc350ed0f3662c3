package switchboard.sp;

import java.sql.SQLException;
import switchboard.platform.secret.Secret;
import switchboard.platform.wing.WingSettings;
import switchboard.postgres.TestPostgres;

/// A fresh database with the wing's schema and roles, as the server prepares them.
final class HouseDatabase {
    private HouseDatabase() {}

    static WingSettings.Database open() {
        var database = TestPostgres.database();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE house_sp_migrator LOGIN PASSWORD 'migrator-password'");
            statement.execute("CREATE ROLE house_sp LOGIN PASSWORD 'sp-password'");
            statement.execute("GRANT house_sp_migrator TO CURRENT_USER");
            statement.execute("CREATE SCHEMA sp AUTHORIZATION house_sp_migrator");
            statement.execute("GRANT USAGE ON SCHEMA sp TO house_sp");
            statement.execute("ALTER DEFAULT PRIVILEGES FOR ROLE house_sp_migrator IN SCHEMA sp"
                    + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO house_sp");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new WingSettings.Database(
                database.jdbcUrl(),
                "sp",
                "house_sp",
                new Secret("sp-password"),
                "house_sp_migrator",
                new Secret("migrator-password"));
    }
}
