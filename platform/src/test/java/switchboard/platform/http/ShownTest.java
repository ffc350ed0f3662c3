package switchboard.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

    private static final URI FROM = URI.create("https://a.example/x/y");

    @ParameterizedTest
    @CsvSource({
        "https://user:word@a.example/x?key=1#z, https://a.example/x",
        "https://a.example/a@b, https://a.example/a@b",
        "https://a.example/\u202Ex, https://a.example/%E2%80%AEx",
        "jar:https://user@a.example/x!/y, jar:https://a.example/x!/y"
    })
    void hidesWhatMayBeSecretAndWhatTurnsText(String address, String shown) {
        assertThat(Shown.of(URI.create(address))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "/z?q=1, https://a.example/z?q=1",
        "//b.example/z, https://b.example/z",
        "https://user:word@b.example/z, https://b.example/z",
        "'https://b .example/\u202Ez<b>', https://b.example/z<b>",
        "'', https://a.example/x/"
    })
    void tellsWhereTheOtherSideSendsUs(String location, String shown) {
        assertThat(Shown.target(FROM, location)).isEqualTo(shown);
    }

    @Test
    void cutsWhatHasNoEnd() {
        assertThat(Shown.target(FROM, "/" + "x".repeat(9000))).hasSizeLessThan(510);
    }
}
