package switchboard.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes PostgreSQL's data directory, once, and checks that an existing one is ours to open.
///
/// `initdb` works in a sibling directory that is renamed when all is written: a data directory is there whole
/// or not at all, whenever the power fails.
record Cluster(Home home, Binaries binaries, Account account) {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final String WORKSHOP = "initdb-";

    /// Before anything is touched: is what lies there already a data directory that this release can open?
    void check() {
        Path file = home.cluster().resolve("PG_VERSION");
        if (Files.exists(home.cluster()) && Files.notExists(file)) {
            throw new PostgresFailure(home.cluster() + " is not a PostgreSQL data directory: it holds no PG_VERSION");
        }
        String found = Files.exists(file) ? version(file) : binaries.major();
        if (!found.equals(binaries.major())) {
            throw new PostgresFailure("the data in " + home.cluster() + " was written by PostgreSQL " + found
                    + " and this release brings PostgreSQL " + binaries.major()
                    + ", so move it by a backup taken with the release that wrote it");
        }
    }

    private static String version(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new PostgresFailure(file + " cannot be read: " + e, e);
        }
    }

    void ensure(Durability durability, Password password, Duration limit) {
        try {
            sweep();
            if (Files.notExists(home.cluster())) {
                create(durability, password, limit);
            }
        } catch (IOException e) {
            throw new PostgresFailure("the data directory " + home.root() + " cannot be prepared: " + e, e);
        }
    }

    private void create(Durability durability, Password password, Duration limit) throws IOException {
        LOG.info(
                "Making a PostgreSQL {} data directory in {}, run by {}",
                binaries.major(),
                home.root(),
                account.name());
        Path workshop = ownDirectory(home.root().resolve(WORKSHOP + UUID.randomUUID()));
        Path passwordFile = workshop.resolve("password");
        Durable.write(passwordFile, password.reveal());
        account.own(passwordFile);
        Path fresh = workshop.resolve("cluster");
        var made = Command.run(limit, account.command(initdb(fresh, passwordFile, durability)));
        if (!made.succeeded()) {
            throw new PostgresFailure("initdb failed with status " + made.status(), made.output());
        }
        Durable.move(fresh, home.cluster());
        Durable.deleteTree(workshop);
    }

    Path ownDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        account.own(directory);
        return directory;
    }

    /// The builtin locale sorts and folds the same on every machine, so an index never depends on a C library's
    /// mood.
    private List<String> initdb(Path cluster, Path passwordFile, Durability durability) {
        var words = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "-D",
                cluster.toString(),
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth-host=scram-sha-256",
                "--auth-local=reject",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums",
                "--no-instructions"));
        words.addAll(durability.initdbOptions());
        return words;
    }

    /// Whoever was killed in the middle of `initdb` may have left it running, too.
    private void sweep() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(home.root(), WORKSHOP + "*")) {
            for (Path each : leftovers) {
                LOG.warn("Removing {}, left by an interrupted first start", each);
                ServerProcess.mentioning(each.resolve("cluster")).forEach(ProcessHandle::destroyForcibly);
                deleteIfPossible(each);
            }
        }
    }

    private static void deleteIfPossible(Path workshop) {
        try {
            Durable.deleteTree(workshop);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} cannot be removed yet: {}", workshop, e.toString());
        }
    }
}
