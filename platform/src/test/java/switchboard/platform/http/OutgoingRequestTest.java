package switchboard.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingRequestTest {

    private final OutgoingRequest request =
            OutgoingRequest.of(Method.POST, URI.create("https://user:word@a.example/Users?key=hidden"));

    @Test
    void printsNoSecret() {
        assertThat(request.header("Authorization", "Bearer hidden").body("text/plain", new byte[] {1}))
                .hasToString("POST https://a.example/Users");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "content-LENGTH",
                "Transfer-Encoding",
                "Connection",
                "Cookie",
                "Proxy-Authorization",
                "Upgrade",
                "Accept-Encoding",
                "User-Agent",
                "Expect",
                "TE"
            })
    void leavesFramingToTheRoom(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> request.header(name, "x"));
    }

    @ParameterizedTest
    @CsvSource({"'Bad Name', x", "'', x", "X, 'a\r\nInjected: b'", "X, 'a\nb'", "X, ü", "'X\r\n', y"})
    void takesNoHeaderThatCouldBecomeTwo(String name, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> request.header(name, value));
    }

    @Test
    void doesNotChangeTheOneItWasMadeFrom() {
        request.header("Accept", "a/b");

        assertThat(request.headers()).isEmpty();
    }
}
