package switchboard.platform.database;

import org.flywaydb.core.Flyway;
import switchboard.platform.wing.WingSettings;

/// Brings the wing's schema up to this version before anything reads it: first the platform's tables, then the
/// wing's, each with a history of its own. Flyway takes a lock, so of several nodes one migrates and the rest
/// wait.
final class Migrations {
    private final WingSettings settings;

    Migrations(WingSettings settings) {
        this.settings = settings;
    }

    void run() {
        migrate("platform", "classpath:switchboard/platform/migration");
        migrate(
                settings.wing().code(),
                "classpath:switchboard/" + settings.wing().code() + "/migration");
    }

    private void migrate(String history, String location) {
        var database = settings.database();
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.migrator(),
                        database.migratorPassword().reveal())
                .schemas(database.schema())
                .createSchemas(false)
                .table("migration_" + history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations(location)
                .load()
                .migrate();
    }
}
