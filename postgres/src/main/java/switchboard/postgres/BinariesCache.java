package switchboard.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Keeps one unpacked copy of each archive on this machine, under the hash of its content.
///
/// A lock file lets one process unpack while others wait; a copy appears by rename, whole or not at all. What a
/// killed process left half unpacked is swept away by the next holder of the lock.
final class BinariesCache {

    private static final String FRESH = "unpacking-";

    private final Path root;

    BinariesCache(Path root) {
        this.root = root;
    }

    /// Opens the archive anew each time it is read: once for its hash, once for its content.
    interface Source {
        InputStream open() throws IOException;
    }

    static BinariesCache of(Home home) {
        return shared().filter(BinariesCache::isSafe)
                .map(BinariesCache::new)
                .orElseGet(() -> new BinariesCache(home.binaries()));
    }

    /// Root's own home is closed to the account the server will run under; hence the machine's cache for root.
    private static Optional<Path> shared() {
        if (Ids.mine().isRoot()) {
            return Optional.of(Path.of("/var/cache/switchboard/postgres"));
        }
        Path home = Path.of(System.getProperty("user.home"));
        Path user = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(
                        () -> home.resolve(Platform.current().system().equals("darwin") ? "Library/Caches" : ".cache"));
        return Optional.of(user.resolve("switchboard/postgres"));
    }

    /// Programs are run from here, so nobody else may be able to put them here.
    private static boolean isSafe(Path directory) {
        try {
            createOpen(directory);
            var permissions = Files.getPosixFilePermissions(directory);
            return !permissions.contains(PosixFilePermission.GROUP_WRITE)
                    && !permissions.contains(PosixFilePermission.OTHERS_WRITE)
                    && Files.isWritable(directory)
                    && Ids.of(directory).uid() == Ids.mine().uid();
        } catch (IOException _) {
            return false;
        }
    }

    private static void createOpen(Path directory) throws IOException {
        if (Files.notExists(directory, LinkOption.NOFOLLOW_LINKS)) {
            createOpen(directory.resolveSibling("").toAbsolutePath().normalize());
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    Path unpacked(Source source) {
        try {
            createOpen(root);
            return unpacked(source, root.toRealPath().resolve(hash(source)));
        } catch (IOException e) {
            throw new PostgresFailure("its binaries cannot be unpacked to " + root + ": " + e, e);
        }
    }

    private static Path unpacked(Source source, Path target) throws IOException {
        // File locks keep processes apart, the monitor keeps the threads of this one apart.
        synchronized (BinariesCache.class) {
            Path lock = target.resolveSibling("lock");
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Archive.isWhole(target)) {
                    replace(source, target);
                }
            }
            return target;
        }
    }

    private static void replace(Source source, Path target) throws IOException {
        sweep(target.resolveSibling(""));
        Path fresh = target.resolveSibling(FRESH + UUID.randomUUID());
        try (var content = source.open()) {
            Archive.unpack(content, fresh);
        }
        if (Files.exists(target)) {
            Durable.move(target, target.resolveSibling(FRESH + UUID.randomUUID()));
        }
        Durable.move(fresh, target);
        sweep(target.resolveSibling(""));
    }

    private static void sweep(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            for (Path each : all.toList()) {
                if (each.getFileName().toString().startsWith(FRESH)) {
                    Durable.deleteTree(each);
                }
            }
        }
    }

    private static String hash(Source source) throws IOException {
        try (var content = new DigestInputStream(source.open(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
