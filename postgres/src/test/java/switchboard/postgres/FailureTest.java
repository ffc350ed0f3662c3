package switchboard.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Where it cannot start it says why and what to do instead, in one sentence, and leaves everything as it was.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailureTest {

    private final Scratch scratch = Scratch.open();
    private final PostgresSettings settings = scratch.settings();

    @BeforeAll
    void makeADataDirectory() {
        start(settings).close();
    }

    @AfterAll
    void close() throws Exception {
        scratch.close();
    }

    @Test
    void quotesTheServersLastWords() {
        var wrong = new PostgresSettings(
                settings.dataDirectory(), 0, settings.startTimeout(), Map.of("shared_buffers", "plenty"));
        failsWith(wrong, "ended with status 1", "invalid value for parameter \"shared_buffers\": \"plenty\"");
    }

    @Test
    void namesThePortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var wrong = new PostgresSettings(
                    settings.dataDirectory(), taken.getLocalPort(), settings.startTimeout(), Map.of());
            failsWith(wrong, "port " + taken.getLocalPort() + " on 127.0.0.1 is taken");
        }
    }

    @Test
    void movesOnFromARememberedPortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Files.writeString(scratch.home().port(), Integer.toString(taken.getLocalPort()));
            try (var server = start(settings)) {
                assertThat(server.port()).isNotEqualTo(taken.getLocalPort());
                assertThat(scratch.home().port()).hasContent(Integer.toString(server.port()));
            }
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws IOException {
        exchanging(scratch.home().cluster().resolve("PG_VERSION"), "17\n", "written by PostgreSQL 17");
    }

    @Test
    void refusesAPasswordThatTheDataDoesNotKnow() throws IOException {
        exchanging(scratch.home().secret(), "another", "password authentication failed");
    }

    private void exchanging(Path file, String content, String reason) throws IOException {
        String before = Files.readString(file);
        Files.writeString(file, content);
        failsWith(settings, reason);
        Files.writeString(file, before);
        start(settings).close();
    }

    @Test
    void refusesDataWhosePasswordIsGone() throws IOException {
        var aside = Files.move(scratch.home().secret(), scratch.root().resolve("aside"));
        failsWith(settings, "secret is gone");
        Files.move(aside, scratch.home().secret());
    }

    @Test
    void refusesADirectoryThatIsNoDataDirectory() throws IOException {
        var other = new Home(scratch.root().resolve("other"));
        Files.createDirectories(other.cluster());
        failsWith(PostgresSettings.in(other.root()), "not a PostgreSQL data directory");
    }

    @Test
    void refusesADirectoryThatIsAFile() throws IOException {
        failsWith(PostgresSettings.in(Files.createFile(scratch.root().resolve("file"))), "file");
    }

    @Test
    void refusesBinariesWherePostgresCannotCallThem() {
        assertThatThrownBy(() -> Binaries.refuseUnquotable(Path.of("/home/$USER")))
                .hasMessageContaining("/home/$USER");
        Binaries.refuseUnquotable(Path.of("/home/Jürgen O'Neill/my data"));
    }

    @Test
    void saysWhichBinariesAreMissing() {
        assertThat(Binaries.missing(Platform.of("Plan 9", "mips", scratch.root())))
                .hasMessageContaining("no binaries for this platform, [postgres-plan-mips.txz]");
    }

    private static void failsWith(PostgresSettings settings, String... reasons) {
        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("set switchboard.database.url to a server of your own")
                .satisfies(failure -> assertThat(failure.getMessage()).contains(reasons));
    }

    private static EmbeddedPostgres start(PostgresSettings settings) {
        return EmbeddedPostgres.start(settings, TestPostgres.FORGETFUL);
    }
}
