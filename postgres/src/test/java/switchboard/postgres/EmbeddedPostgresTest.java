package switchboard.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What every caller relies on, seen on one running server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresTest {

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
}
