package switchboard.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Makes sure that one process at a time looks after a data directory. The operating system lets go of it when
/// that process dies, however it dies.
final class HomeLock implements AutoCloseable {

    /// A second channel to the same file in one process would, once closed, release the lock of the first
    /// (POSIX record locks), so a process has to remember by itself what it holds. The one static state of this
    /// room.
    private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static HomeLock take(Home home) {
        if (!HELD_BY_THIS_PROCESS.add(home.lock())) {
            throw taken(home, "this very process");
        }
        try {
            return new HomeLock(home.lock(), lock(home));
        } catch (IOException | RuntimeException e) {
            HELD_BY_THIS_PROCESS.remove(home.lock());
            throw e instanceof PostgresFailure failure ? failure : closed(home, e);
        }
    }

    private static FileChannel lock(Home home) throws IOException {
        var channel = FileChannel.open(
                home.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            String holder = read(channel);
            channel.close();
            throw taken(home, "process " + holder);
        }
        channel.truncate(0);
        channel.write(US_ASCII.encode(Long.toString(ProcessHandle.current().pid())), 0);
        return channel;
    }

    private static String read(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(20);
        channel.read(buffer, 0);
        return US_ASCII.decode(buffer.flip()).toString();
    }

    private static PostgresFailure closed(Home home, Exception cause) {
        String reason = "the lock file %s cannot be opened by the account %s (%s)"
                .formatted(home.lock(), System.getProperty("user.name"), cause);
        return new PostgresFailure(reason, cause);
    }

    private static PostgresFailure taken(Home home, String holder) {
        return new PostgresFailure("the data directory " + home.root() + " is already in use by " + holder);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PostgresFailure("the lock file " + file + " cannot be closed", e);
        } finally {
            HELD_BY_THIS_PROCESS.remove(file);
        }
    }
}
