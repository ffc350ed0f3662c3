package switchboard.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A pid file is a rumour: whoever's number stands in it, the server starts and nobody else is harmed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeftoverTest {

    private final Scratch scratch = Scratch.open();
    private final Path pidFile = scratch.home().cluster().resolve("postmaster.pid");

    @BeforeAll
    void makeADataDirectory() {
        EmbeddedPostgres.start(scratch.settings(), TestPostgres.FORGETFUL).close();
    }

    @AfterAll
    void close() throws Exception {
        scratch.close();
    }

    @Test
    void leavesAStrangerAloneWhoseNumberStandsInThePidFile() throws Exception {
        startsBeside(List.of("sleep", "300"));
    }

    @Test
    void leavesAStrangerAloneWhoHasOurNameAndAnotherDirectory() throws Exception {
        var namesake =
                Files.copy(Path.of("/bin/sleep").toRealPath(), scratch.root().resolve("postgres-bin"));
        var renamed = Files.createDirectories(scratch.root().resolve("bin")).resolve("postgres");
        startsBeside(List.of(Files.move(namesake, renamed).toString(), "300"));
    }

    private void startsBeside(List<String> command) throws Exception {
        var stranger = new ProcessBuilder(command).start();
        try {
            Files.writeString(pidFile, stranger.pid() + "\n" + scratch.home().cluster() + "\n1\n5432\n\n\n\nready\n");
            startsAndAnswers();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void startsOverAPidFileThatWasNeverWrittenToTheEnd() throws Exception {
        Files.createFile(pidFile);
        startsAndAnswers();
    }

    @Test
    void removesWhatAnInterruptedInitdbLeft() throws Exception {
        var left = Files.createDirectories(scratch.home().root().resolve("initdb-left/cluster/base"));
        Files.writeString(left.resolve("PG_VERSION"), "18\n");
        startsAndAnswers();
        assertThat(scratch.home().root().resolve("initdb-left")).doesNotExist();
    }

    private void startsAndAnswers() {
        try (var server = EmbeddedPostgres.start(scratch.settings(), TestPostgres.FORGETFUL)) {
            assertThat(Rows.of(server).value("SELECT 1")).isEqualTo("1");
        }
    }
}
