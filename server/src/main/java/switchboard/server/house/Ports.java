package switchboard.server.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import switchboard.platform.wing.Wing;

/// Remembers which port each wing had: addresses are stored on both sides of every connection, so a wing must
/// come back where it was.
final class Ports {
    private final Path file;

    Ports(Path dataDirectory) {
        this.file = dataDirectory.resolve("ports.properties");
    }

    /// The remembered port, or `usual` where nothing is remembered.
    int remembered(Wing wing, int usual) {
        return Integer.parseInt(read().getProperty(wing.code(), Integer.toString(usual)));
    }

    void remember(Wing wing, int port) {
        var all = read();
        all.setProperty(wing.code(), Integer.toString(port));
        try (var out = Files.newBufferedWriter(file)) {
            all.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private Properties read() {
        var all = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                all.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return all;
    }
}
