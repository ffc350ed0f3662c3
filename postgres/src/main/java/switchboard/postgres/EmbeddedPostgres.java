package switchboard.postgres;

import java.util.concurrent.atomic.AtomicBoolean;

/// A PostgreSQL server of our own, for as long as this object is open.
///
/// Listens on 127.0.0.1 alone, asks everyone for a password, and keeps what it acknowledged: killing this
/// process, the server or both loses nothing, and the next start puts things in order. A server that outlives a
/// killed process is found and stopped by that start.
public final class EmbeddedPostgres implements AutoCloseable {

    private final HomeLock lock;
    private final Startup.Running running;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(HomeLock lock, Startup.Running running) {
        this.lock = lock;
        this.running = running;
    }

    /// Returns once the server answers.
    ///
    /// @throws PostgresFailure with one sentence for the operator
    public static EmbeddedPostgres start(PostgresSettings settings) {
        return start(settings, Durability.FULL);
    }

    static EmbeddedPostgres start(PostgresSettings settings, Durability durability) {
        var home = Home.at(settings.dataDirectory());
        var lock = HomeLock.take(home);
        try {
            return new EmbeddedPostgres(lock, new Startup(home, settings, durability).run());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String jdbcUrl(String database) {
        return running.superuser().jdbcUrl(database);
    }

    public int port() {
        return running.superuser().port();
    }

    public String superuser() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return running.superuser().password().reveal();
    }

    /// Makes a role that may log in and nothing more, or gives an existing one this password.
    public void createRole(String name, String password) {
        running.superuser().createRole(name, password);
    }

    /// Makes a database unless it exists.
    public void createDatabase(String name, String owner) {
        running.superuser().createDatabase(name, owner);
    }

    /// Closes when the JVM exits. Only for callers without an order of their own: hooks run all at once, and
    /// PostgreSQL should stop last.
    public EmbeddedPostgres closeAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "postgres-close"));
        return this;
    }

    /// Stops the server and waits for it; a second call does nothing.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try (lock) {
                running.postmaster().stop();
            }
        }
    }
}
