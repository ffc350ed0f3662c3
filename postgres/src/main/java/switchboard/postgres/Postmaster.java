package switchboard.postgres;

import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running server, and the ways to end one: politely, firmly, finally.
record Postmaster(ProcessHandle handle, Path cluster) {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration IMMEDIATE = Duration.ofSeconds(5);

    /// Ends what a killed process left behind in this data directory, found by looking and not by the pid file.
    static void clearAway(Path cluster) {
        ServerProcess.mentioning(cluster).forEach(orphan -> {
            LOG.warn("Stopping PostgreSQL process {}, left behind by a process that was killed", orphan.pid());
            new Postmaster(orphan, cluster).stop();
        });
        endSurvivors(cluster);
        new PidFile(cluster).deleteIfMisleading();
    }

    /// Fast shutdown closes every connection and writes a checkpoint; if that hangs, the write-ahead log has it
    /// all.
    void stop() {
        ServerProcess.signal(handle, "INT");
        if (ServerProcess.ends(handle, FAST)) {
            return;
        }
        LOG.warn("PostgreSQL did not stop within {} s; ending it at once", FAST.toSeconds());
        ServerProcess.signal(handle, "QUIT");
        if (!ServerProcess.ends(handle, IMMEDIATE)) {
            handle.destroyForcibly();
            ServerProcess.ends(handle, IMMEDIATE);
        }
        endSurvivors(cluster);
    }

    /// Without their postmaster they can only be in the way; the next start recovers from the log.
    private static void endSurvivors(Path cluster) {
        var survivors = ServerProcess.standingIn(cluster).toList();
        survivors.forEach(ProcessHandle::destroyForcibly);
        survivors.forEach(survivor -> ServerProcess.ends(survivor, IMMEDIATE));
    }
}
