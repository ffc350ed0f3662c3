package switchboard.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads `postmaster.pid`, in which a server says who and how far it is; each line is a hint and no more.
record PidFile(Path cluster) {

    private static final int STATUS_LINE = 7;

    Optional<ProcessHandle> postmaster() {
        return pid().flatMap(pid -> ServerProcess.postmaster(pid, cluster));
    }

    boolean saysReady() {
        return line(STATUS_LINE).equals(Optional.of("ready"));
    }

    /// Removes a file that would keep a new server from starting: one without a number, or with that of a live
    /// process, which is a stranger's once our own are gone. A dead number stays: PostgreSQL checks its shared
    /// memory by it.
    void deleteIfMisleading() {
        if (pid().map(pid -> ProcessHandle.of(pid).isPresent()).orElse(true)) {
            delete();
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new PostgresFailure("the stale file " + file() + " cannot be removed: " + e, e);
        }
    }

    private Optional<Long> pid() {
        return line(0).filter(line -> line.matches("[1-9][0-9]{0,9}")).map(Long::valueOf);
    }

    private Optional<String> line(int number) {
        return lines().stream().skip(number).findFirst().map(String::strip);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file());
        } catch (IOException _) {
            return List.of();
        }
    }

    private Path file() {
        return cluster.resolve("postmaster.pid");
    }
}
