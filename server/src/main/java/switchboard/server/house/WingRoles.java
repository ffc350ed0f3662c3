package switchboard.server.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.random.RandomGenerator;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.Tokens;

/// The passwords of the wings' database roles: made once, kept in a file of mode 0600 beside the data.
final class WingRoles {
    static final String FILE = "roles.properties";

    private final Path file;
    private final Tokens tokens;

    WingRoles(Path dataDirectory, RandomGenerator random) {
        this.file = dataDirectory.resolve(FILE);
        this.tokens = new Tokens(random);
    }

    Secret password(String role) {
        try {
            var known = read();
            var password = known.getProperty(role);
            if (password == null) {
                password = tokens.next().reveal();
                known.setProperty(role, password);
                write(known);
            }
            return new Secret(password);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file, e);
        }
    }

    private Properties read() throws IOException {
        var all = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                all.load(in);
            }
        }
        return all;
    }

    private void write(Properties all) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var out = Files.newBufferedWriter(file)) {
            all.store(out, null);
        }
    }
}
