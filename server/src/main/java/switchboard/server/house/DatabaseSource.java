package switchboard.server.house;

import java.util.Optional;
import switchboard.platform.secret.Secret;
import switchboard.postgres.EmbeddedPostgres;
import switchboard.postgres.PostgresFailure;
import switchboard.postgres.PostgresSettings;

/// The database of this start: an external server where the settings name one, else our own in the data
/// directory.
final class DatabaseSource implements AutoCloseable {
    private static final String NAME = "switchboard";

    private final Database database;
    private final Optional<EmbeddedPostgres> embedded;

    private DatabaseSource(Database database, Optional<EmbeddedPostgres> embedded) {
        this.database = database;
        this.embedded = embedded;
    }

    static DatabaseSource open(Plan plan) {
        var external = plan.database();
        if (external.url().isPresent()) {
            var user = external.user()
                    .orElseThrow(() -> new StartFailure(
                            "switchboard.database.url is set, so switchboard.database.user is needed too."));
            var password = new Secret(external.password().orElse(""));
            return new DatabaseSource(new Database(external.url().get(), user, password), Optional.empty());
        }
        return embedded(plan);
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }

    private static DatabaseSource embedded(Plan plan) {
        try {
            var server = EmbeddedPostgres.start(
                    PostgresSettings.in(plan.dataDirectory().resolve("postgres")));
            server.createDatabase(NAME, server.superuser());
            var database = new Database(server.jdbcUrl(NAME), server.superuser(), new Secret(server.password()));
            return new DatabaseSource(database, Optional.of(server));
        } catch (PostgresFailure e) {
            throw new StartFailure(e.getMessage() == null ? "PostgreSQL did not start." : e.getMessage(), e);
        }
    }
}
