package switchboard.idp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import switchboard.platform.secret.Secret;
import switchboard.platform.wing.WingSettings;
import switchboard.postgres.EmbeddedPostgres;
import switchboard.postgres.PostgresSettings;

/// A real PostgreSQL for this JVM, with the wing's schema and roles as the server prepares them.
final class HouseDatabase {
    private HouseDatabase() {}

    static WingSettings.Database open() {
        var server = EmbeddedPostgres.start(PostgresSettings.in(directory())).closeAtExit();
        server.createDatabase("house", server.superuser());
        server.createRole("house_migrator", "migrator-password");
        server.createRole("house_idp", "idp-password");
        var url = server.jdbcUrl("house");
        try (var connection = DriverManager.getConnection(url, server.superuser(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("GRANT house_migrator TO CURRENT_USER");
            statement.execute("CREATE SCHEMA idp AUTHORIZATION house_migrator");
            statement.execute("GRANT USAGE ON SCHEMA idp TO house_idp");
            statement.execute("ALTER DEFAULT PRIVILEGES FOR ROLE house_migrator IN SCHEMA idp"
                    + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO house_idp");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new WingSettings.Database(
                url, "idp", "house_idp", new Secret("idp-password"), "house_migrator", new Secret("migrator-password"));
    }

    private static Path directory() {
        try {
            var directory = Files.createTempDirectory("switchboard-idp-");
            directory.toFile().deleteOnExit();
            return Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
