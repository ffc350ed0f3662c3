package switchboard.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void knowsTheWayHome() {
        assertThat(LocalPath.HOME.value()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/company", "/admin/signins?q=7KQ4-MX2P", "/"})
    void takesAPlaceOnThisSite(String path) {
        assertThat(LocalPath.read(path)).contains(new LocalPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "evil", "", "/a b", "/a\r\nX: y"})
    void takesNothingThatABrowserCouldReadAsAnotherSite(String path) {
        assertThat(LocalPath.read(path)).isEmpty();
    }
}
