package switchboard.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresSettingsTest {

    private static final Path SOMEWHERE = Path.of("/somewhere");

    @ParameterizedTest
    @CsvSource({
        "fsync, off",
        "fsync, of",
        "fsync, 0",
        "fsync, ''",
        "synchronous_commit, off",
        "synchronous_commit, local",
        "full_page_writes, false",
        "autovacuum, no",
        "zero_damaged_pages, on",
        "listen_addresses, *",
        "unix_socket_directories, /tmp",
        "port, 1",
        "password_encryption, md5",
        "hba_file, /tmp/open",
        "shared_preload_libraries, x",
        "FSYNC, off",
        "full-page-writes, off",
        "' fsync', off",
        "'', x"
    })
    void refusesWhatWouldBreakAPromise(String name, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> with(Map.of(name, value)));
    }

    @Test
    void refusesAValueThatHidesASecondLine() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(Map.of("work_mem", "4MB\nfsync=off")));
    }

    @Test
    void takesWhatOnlyTunes() {
        assertThat(with(Map.of("shared_buffers", "1GB", "fsync", "on")).parameters())
                .hasSize(2);
    }

    @Test
    void passesTheOperatorsValueAndNotOurs() {
        assertThat(new ServerParameters(with(Map.of("shared_buffers", "1GB")), Durability.FULL).commandLine(5432))
                .contains("shared_buffers=1GB", "max_connections=100", "fsync=on", "synchronous_commit=on", "port=5432")
                .doesNotContain("shared_buffers=128MB");
    }

    @Test
    void refusesAnImpossiblePortOrTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostgresSettings(SOMEWHERE, 65536, Duration.ofSeconds(1), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostgresSettings(SOMEWHERE, -1, Duration.ofSeconds(1), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostgresSettings(SOMEWHERE, 0, Duration.ZERO, Map.of()));
    }

    @Test
    void keepsThePasswordOutOfItsText() {
        assertThat(new Superuser(5432, new Password("hidden")).toString())
                .contains("***")
                .doesNotContain("hidden");
    }

    private static PostgresSettings with(Map<String, String> parameters) {
        return new PostgresSettings(SOMEWHERE, 0, PostgresSettings.DEFAULT_START_TIMEOUT, parameters);
    }
}
