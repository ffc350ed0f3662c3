package switchboard.server.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// Tells other commands where the embedded database of a running house answers. It holds no secret, and
/// outlives a killed house, so that whoever reads it has to try.
final class RunningFile {
    private static final String URL = "database.url";

    private final Path file;

    RunningFile(Path dataDirectory) {
        this.file = dataDirectory.resolve("running.properties");
    }

    void write(String url) {
        var all = new Properties();
        all.setProperty(URL, url);
        try (var out = Files.newBufferedWriter(file)) {
            all.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    Optional<String> url() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var all = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return Optional.ofNullable(all.getProperty(URL));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
