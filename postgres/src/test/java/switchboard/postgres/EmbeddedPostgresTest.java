package switchboard.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What every caller relies on, seen on one running server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresTest {

    /// Counted from the word after the program's name in `/proc/<pid>/stat`.
    private static final int SESSION = 3;

    private final Scratch scratch = Scratch.open();
    private EmbeddedPostgres server = EmbeddedPostgres.start(scratch.settings());

    @AfterAll
    void close() throws Exception {
        server.close();
        scratch.close();
    }

    @Test
    void keepsRowsAndPortOverARestart() {
        int port = server.port();
        Rows.of(server).execute("CREATE TABLE kept AS SELECT 42 AS answer");

        server.close();
        server.close();
        server = EmbeddedPostgres.start(scratch.settings());

        assertThat(Rows.of(server).value("SELECT answer FROM kept")).isEqualTo("42");
        assertThat(server.port()).isEqualTo(port);
    }

    @Test
    void keepsEveryPromise() {
        var names = List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums", "autovacuum");
        assertThat(names).allSatisfy(name -> assertThat(setting(name)).isEqualTo("on"));
    }

    @Test
    void letsNobodySwitchAPromiseOff() {
        assertThatThrownBy(() -> Rows.of(server).execute("ALTER SYSTEM SET fsync = off"))
                .hasStackTraceContaining("ALTER SYSTEM is not allowed");
    }

    @Test
    void listensOnTheLoopbackAlone() {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
    }

    @Test
    void asksEveryoneForAPassword() throws IOException {
        var stranger = new Rows(server.jdbcUrl("postgres"), server.superuser(), "guess");
        assertThatThrownBy(stranger::connect).isInstanceOf(SQLException.class).hasMessageContaining("authentication");
        assertThat(Rows.of(server).column("SELECT DISTINCT auth_method FROM pg_hba_file_rules"))
                .containsExactlyInAnyOrder("scram-sha-256", "reject");
        assertThat(Rows.of(server).value("SELECT left(rolpassword, 13) FROM pg_authid WHERE rolname = 'postgres'"))
                .isEqualTo("SCRAM-SHA-256");
        assertThat(Files.getPosixFilePermissions(scratch.home().secret())).hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void knowsEveryLetter() {
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
        assertThat(Rows.of(server).value("SELECT lower('ÅŁÜ') || datlocprovider::text FROM pg_database LIMIT 1"))
                .isEqualTo("åłüb");
    }

    @Test
    void hearsNoCtrlCOfOurTerminal() throws IOException {
        var postmaster = new PidFile(scratch.home().cluster()).postmaster().orElseThrow();
        assertThat(session(postmaster)).isNotEqualTo(session(ProcessHandle.current()));
    }

    private static String session(ProcessHandle process) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ")).get(SESSION);
    }

    @Test
    void makesARoleAndItsDatabase() throws SQLException {
        server.createRole("clerk", "old");
        server.createRole("clerk", "it's %new");
        server.createDatabase("ledger", "clerk");
        server.createDatabase("ledger", "clerk");

        var clerk = new Rows(server.jdbcUrl("ledger"), "clerk", "it's %new");
        clerk.execute("CREATE SCHEMA own");
        assertThat(clerk.value("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void takesPlainNamesOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> server.createDatabase("a\" OWNER x", "postgres"));
        assertThatIllegalArgumentException().isThrownBy(() -> server.jdbcUrl("a?user=b"));
    }

    @Test
    void refusesASecondUserOfItsDirectory() throws IOException {
        assertThatThrownBy(() -> EmbeddedPostgres.start(scratch.settings()))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("already in use by this very process")
                .hasMessageContaining("switchboard.database.url");
        try (var other = ChildJvm.standing(scratch.home().root())) {
            assertThat(other.line())
                    .contains("already in use by process "
                            + ProcessHandle.current().pid());
        }
        assertThat(setting("port")).isEqualTo(Integer.toString(server.port()));
    }

    private String setting(String name) {
        return Rows.of(server).value("SELECT current_setting('" + name + "')");
    }
}
