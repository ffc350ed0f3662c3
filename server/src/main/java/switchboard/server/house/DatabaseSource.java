package switchboard.server.house;

import java.util.Optional;
import switchboard.platform.secret.Secret;
import switchboard.platform.wing.Wing;
import switchboard.postgres.EmbeddedPostgres;
import switchboard.postgres.PostgresFailure;
import switchboard.postgres.PostgresSettings;

/// The database of this start: an external server where the settings name one, else our own in the data
/// directory.
final class DatabaseSource implements AutoCloseable {
    private static final String NAME = "switchboard";

    private final Database database;
    private final Runnable stop;

    private DatabaseSource(Database database, Runnable stop) {
        this.database = database;
        this.stop = stop;
    }

    static DatabaseSource open(Plan plan) {
        return external(plan).orElseGet(() -> shared(plan));
    }

    /// The database for somebody who comes by: beside a running house where there is one.
    static DatabaseSource visit(Plan plan, Wing wing, WingRoles roles) {
        return external(plan).or(() -> running(plan, wing, roles)).orElseGet(() -> embedded(plan));
    }

    private static Optional<DatabaseSource> external(Plan plan) {
        var external = plan.database();
        return external.url().map(url -> {
            var user = external.user()
                    .orElseThrow(() -> new StartFailure(
                            "switchboard.database.url is set, so switchboard.database.user is needed too."));
            var password = new Secret(external.password().orElse(""));
            return new DatabaseSource(new Database(url, user, password), () -> {});
        });
    }

    private static Optional<DatabaseSource> running(Plan plan, Wing wing, WingRoles roles) {
        var role = Database.role(wing);
        return new RunningFile(plan.dataDirectory())
                .url()
                .map(url -> new Database(url, role, roles.password(role)))
                .filter(Database::answers)
                .map(database -> new DatabaseSource(database, () -> {}));
    }

    /// Our own, found by others for as long as it runs.
    private static DatabaseSource shared(Plan plan) {
        var own = embedded(plan);
        var file = new RunningFile(plan.dataDirectory());
        file.write(own.database.url());
        return new DatabaseSource(own.database, () -> {
            file.delete();
            own.close();
        });
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        stop.run();
    }

    private static DatabaseSource embedded(Plan plan) {
        try {
            var server = EmbeddedPostgres.start(
                    PostgresSettings.in(plan.dataDirectory().resolve("postgres")));
            server.createDatabase(NAME, server.superuser());
            var database = new Database(server.jdbcUrl(NAME), server.superuser(), new Secret(server.password()));
            return new DatabaseSource(database, server::close);
        } catch (PostgresFailure e) {
            throw new StartFailure(e.getMessage() == null ? "PostgreSQL did not start." : e.getMessage(), e);
        }
    }
}
