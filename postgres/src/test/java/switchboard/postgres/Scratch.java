package switchboard.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// A directory for one test, which other accounts may enter: JUnit's own are closed to the account root drops
/// to.
record Scratch(Path root) implements AutoCloseable {

    static Scratch open() {
        try {
            var root = Files.createTempDirectory("switchboard-postgres-");
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
            return new Scratch(root.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PostgresSettings settings() {
        return PostgresSettings.in(home().root());
    }

    Home home() {
        return new Home(root.resolve("postgres"));
    }

    static List<String> entries(Path directory) {
        try (var all = Files.list(directory)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends what a failed test may have left running in here, and nothing else.
    @Override
    public void close() throws IOException {
        Postmaster.clearAway(home().cluster());
        Durable.deleteTree(root);
    }
}
