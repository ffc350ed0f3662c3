package switchboard.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A real PostgreSQL for tests: one server for the whole JVM, started by the first who asks, a fresh database
/// for each.
///
/// It forgets what the machine forgets, for speed, which is why it lies outside the product's artifact. The
/// server ends with the JVM; if that is killed, the next test JVM clears up after it.
public final class TestPostgres {

    static final Durability FORGETFUL = new Durability(
            Map.of("autovacuum", "off", "fsync", "off", "full_page_writes", "off", "synchronous_commit", "off"),
            List.of("--no-sync"));

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    private static final class Shared {
        static final TestPostgres SERVER = start();
    }

    /// An empty database nobody else uses; its user is the superuser, as for the product's own first steps.
    public static TestDatabase database() {
        return Shared.SERVER.next();
    }

    private TestDatabase next() {
        String name = "test_" + databases.incrementAndGet();
        server.createDatabase(name, server.superuser());
        return new TestDatabase(server.jdbcUrl(name), server.superuser(), server.password());
    }

    private static TestPostgres start() {
        try {
            var room = room();
            sweep(room);
            var home = Files.createTempDirectory(room, "server-");
            var settings = new PostgresSettings(
                    home, 0, Duration.ofMinutes(2), Map.of("max_connections", "200", "shared_buffers", "64MB"));
            var server = EmbeddedPostgres.start(settings, FORGETFUL);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home), "test-postgres-end"));
            return new TestPostgres(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path room() throws IOException {
        String user = System.getProperty("user.name");
        var room = Files.createDirectories(
                Path.of(System.getProperty("java.io.tmpdir"), "switchboard-test-postgres-" + user));
        return Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void end(EmbeddedPostgres server, Path home) {
        server.close();
        delete(home);
    }

    /// A directory whose lock can be had is one whose JVM is gone. One without a start log may be a neighbour's
    /// that has not come to its lock yet.
    private static void sweep(Path room) throws IOException {
        try (var homes = Files.newDirectoryStream(room)) {
            for (Path each : homes) {
                var home = new Home(each.toRealPath());
                if (Files.exists(home.startLog())) {
                    removeIfAbandoned(home);
                }
            }
        }
    }

    private static void removeIfAbandoned(Home home) {
        try (var _ = HomeLock.take(home)) {
            Postmaster.clearAway(home.cluster());
            delete(home.root());
        } catch (PostgresFailure _) {
            // In use by another JVM, which is all that was to be found out.
        }
    }

    private static void delete(Path home) {
        try {
            Durable.deleteTree(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
