package switchboard.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// The one promise that matters: what was acknowledged is there, however we died, and the next start just
/// works.
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private static final int ROUNDS = 6;
    private static final int ROWS_BEFORE_THE_KILL = 120;

    private final Scratch scratch = Scratch.open();

    @AfterAll
    void close() throws Exception {
        scratch.close();
    }

    @Test
    void losesNothingItAcknowledgedHoweverOftenItIsKilled() {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeUntilKilled(round % 2 == 0));
        }
        try (var server = EmbeddedPostgres.start(scratch.settings())) {
            assertThat(acknowledged.size()).isGreaterThanOrEqualTo(ROUNDS * (ROWS_BEFORE_THE_KILL - 1));
            assertThat(Rows.of(server).column("SELECT id FROM written")).containsAll(acknowledged);
        }
    }

    private List<String> writeUntilKilled(boolean theServerToo) {
        var child = ChildJvm.writing(scratch.home().root());
        assertThat(child.line()).startsWith("standing");
        List<String> heard = new ArrayList<>();
        for (int row = 0; row < ROWS_BEFORE_THE_KILL; row++) {
            heard.add(child.line());
        }
        if (theServerToo) {
            new PidFile(scratch.home().cluster()).postmaster().orElseThrow().destroyForcibly();
        }
        child.kill();
        child.lines().forEach(heard::add);
        return withoutLastWords(heard);
    }

    /// The kill may cut the last line short, and a writer may have time to say that its connection broke.
    private static List<String> withoutLastWords(List<String> heard) {
        return heard.subList(0, heard.size() - 1).stream()
                .filter(line -> line.matches("[0-9]+"))
                .toList();
    }

    @Test
    void stopsTheServerThatAKilledProcessLeftBehind() {
        var child = ChildJvm.standing(scratch.home().root());
        assertThat(child.line()).startsWith("standing");
        var orphan = new PidFile(scratch.home().cluster()).postmaster().orElseThrow();
        child.kill();
        child.awaitEnd();

        long start = System.nanoTime();
        try (var server = EmbeddedPostgres.start(scratch.settings())) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(Rows.of(server).value("SELECT 1")).isEqualTo("1");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void beginsAnewWhereInitdbWasInterrupted() throws Exception {
        var fresh = new Home(scratch.root().resolve("fresh"));
        var home = Files.createDirectory(fresh.root());
        try (var watch = home.getFileSystem().newWatchService()) {
            home.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            var child = ChildJvm.standing(home);
            awaitInitdb(watch);
            child.kill();
            assertThat(child.awaitEnd()).isNotZero();
        }
        assertThat(fresh.cluster()).doesNotExist();
        assertThat(Scratch.entries(home)).anyMatch(name -> name.startsWith("initdb-"));

        EmbeddedPostgres.start(PostgresSettings.in(home)).close();

        assertThat(Scratch.entries(home)).contains("cluster").noneMatch(name -> name.startsWith("initdb-"));
    }

    private static void awaitInitdb(WatchService watch) throws InterruptedException {
        var seen = List.<WatchEvent<?>>of();
        while (seen.stream().noneMatch(event -> String.valueOf(event.context()).startsWith("initdb-"))) {
            var key = watch.take();
            seen = key.pollEvents();
            key.reset();
        }
    }
}
