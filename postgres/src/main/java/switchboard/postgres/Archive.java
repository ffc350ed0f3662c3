package switchboard.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Unpacks a `.txz` and can tell later whether all of it is still there.
///
/// Caches get cleaned by others, and a crash of the machine can leave files empty that were never synced. The
/// manifest of sizes finds both, at the price of a thousand `stat` calls.
final class Archive {

    private static final String MANIFEST = "manifest";
    private static final int OWNER_EXECUTES = 0100;

    private Archive() {}

    static void unpack(InputStream txz, Path target) throws IOException {
        List<String> manifest = new ArrayList<>();
        directory(target);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(txz)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = inside(target, target.resolve(entry.getName()));
                unpack(tar, entry, path);
                if (entry.isFile() && !entry.isSymbolicLink()) {
                    manifest.add(entry.getSize() + " " + target.relativize(path));
                }
            }
        }
        Files.write(target.resolve(MANIFEST), manifest);
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            directory(path);
            return;
        }
        directory(path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            inside(path.resolveSibling(""), path.resolveSibling(entry.getLinkName()));
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        boolean program = (entry.getMode() & OWNER_EXECUTES) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /// Whatever the umask: the account the server runs under must be able to read what root unpacked.
    private static void directory(Path path) throws IOException {
        if (Files.notExists(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Path inside(Path root, Path path) throws IOException {
        Path plain = path.normalize();
        if (!plain.startsWith(root)) {
            throw new IOException("the archive wants to write outside its directory: " + path);
        }
        return plain;
    }

    static boolean isWhole(Path target) {
        try {
            for (String line : Files.readAllLines(target.resolve(MANIFEST))) {
                String[] parts = line.split(" ", 2);
                if (Files.size(target.resolve(parts[1])) != Long.parseLong(parts[0])) {
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }
}
