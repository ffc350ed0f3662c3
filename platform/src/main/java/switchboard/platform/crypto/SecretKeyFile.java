package switchboard.platform.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.random.RandomGenerator;

/// The file that holds the master key (`data/secret.key`, mode 0600). Backups leave it out; without it stored
/// private keys cannot be read again.
public final class SecretKeyFile {
    private final Path path;

    public SecretKeyFile(Path path) {
        this.path = path;
    }

    /// Makes the file where none is. Only ever called for an empty database: a new key for old rows would lose
    /// them.
    public void create(RandomGenerator random) {
        if (Files.exists(path)) {
            return;
        }
        var bytes = new byte[32];
        random.nextBytes(bytes);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(path, mode);
            Files.writeString(path, Base64.getEncoder().encodeToString(bytes) + "\n", StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the secret key file " + path, e);
        }
    }

    /// Reads the key, or says which file is missing and what it means.
    public MasterKey read() {
        try {
            return new MasterKey(
                    Base64.getDecoder().decode(Files.readString(path).strip()));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The secret key file " + path
                            + " is missing or cannot be read. Put the file back that belongs to this"
                            + " database: stored private keys are encrypted with it.",
                    e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The secret key file " + path + " does not hold a key (44 characters of base64).", e);
        }
    }
}
