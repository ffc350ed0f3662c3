package switchboard.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/// The one directory that holds everything of one embedded PostgreSQL, each thing under its name.
///
/// `cluster` is PostgreSQL's own data directory; the rest is what the launcher has to remember beside it.
record Home(Path root) {

    static final String LOG = "log";

    /// Follows links, since the operating system shows processes under real paths only.
    static Home at(Path directory) {
        try {
            if (Files.notExists(directory)) {
                Files.createDirectories(directory);
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
            return new Home(directory.toRealPath());
        } catch (IOException e) {
            throw new PostgresFailure("the data directory " + directory + " cannot be used: " + e, e);
        }
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path log() {
        return root.resolve(LOG);
    }

    Path startLog() {
        return root.resolve("start.log");
    }

    Path secret() {
        return root.resolve("secret");
    }

    Path port() {
        return root.resolve("port");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    /// Another account may walk through, not look around. Only this directory is ours to open, never its
    /// parents.
    void letOthersThrough() {
        try {
            var permissions = Files.getPosixFilePermissions(root);
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(root, permissions);
            }
        } catch (IOException e) {
            throw new PostgresFailure("the data directory " + root + " cannot be opened to the server's account", e);
        }
    }
}
