package switchboard.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.platform.http.AddressRule.Way;

class AddressRuleTest {

    private final AddressRule rule =
            AddressRule.listing(List.of(URI.create("http://localhost:8090"), URI.create("http://[::1]:8090/")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://0x7f.1/", "https://0x7f000001/", "https://2130706433/", "https://017700000001/",
                "https://0177.0.0.1/", "https://127.0.0.01/", "https://127.1/", "https://127.0.1/",
                "https://127.0.0.1./", "https://localhost./", "https://idp.example./", "https://127。0。0。1/",
                "https://１２７.0.0.1/", "https://bücher.example/", "https://%6cocalhost/", "https://a_b.example/",
                "https://-a.example/", "https://256.0.0.1/", "https://1.2.3.4.5/", "https://[fe80::1%25eth0]/",
                "https://[::1%25lo]/", "https://a..example/"
            })
    void refusesAHostThatTwoReadersMightReadDifferently(String address) {
        assertThat(rule.judge(URI.create(address))).isEqualTo(new Way.Closed(Refusal.ODD_HOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://a.example/",
                "gopher://a.example/",
                "jar:https://a.example/x!/y",
                "mailto:a@b.example",
                "https:a.example",
                "https:///path",
                "/path",
                "//a.example/path",
                "a.example"
            })
    void refusesWhatIsNotAWebAddress(String address) {
        assertThat(rule.judge(URI.create(address))).isEqualTo(new Way.Closed(Refusal.NOT_WEB));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user@a.example/", "https://user:pass@a.example/", "https://a.example@127.0.0.1/",
                "https://@a.example/", "http://localhost:8090@evil.example/", "https://a.example%40b@c.example/"
            })
    void refusesANameOrPasswordBeforeTheHost(String address) {
        assertThat(rule.judge(URI.create(address))).isEqualTo(new Way.Closed(Refusal.CREDENTIALS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example:0/", "https://a.example:65536/", "https://a.example:2147483647/"})
    void refusesAPortThatDoesNotExist(String address) {
        assertThat(rule.judge(URI.create(address))).isEqualTo(new Way.Closed(Refusal.ODD_PORT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/",
                "http://localhost/",
                "http://localhost:8091/",
                "http://127.0.0.1:8090/",
                "http://localhost.example:8090/",
                "http://a.localhost:8090/"
            })
    void refusesPlainHttpToAllButTheListedOrigin(String address) {
        assertThat(rule.judge(URI.create(address))).isEqualTo(new Way.Closed(Refusal.NOT_ENCRYPTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8090/saml2/x?y#z",
                "HTTP://LOCALHOST:8090",
                "http://[::1]:8090/",
                "http://[0:0:0:0:0:0:0:1]:8090/"
            })
    void opensTheListedWayToTheListedOrigin(String address) {
        assertThat(rule.judge(URI.create(address))).isInstanceOf(Way.Listed.class);
    }

    @Test
    void keepsAnotherSchemeOnTheListedPortOnThePublicWay() {
        assertThat(rule.judge(URI.create("https://localhost:8090/")))
                .isEqualTo(new Way.Public(new Origin("https", "localhost", 8090)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://IdP.Example/x, idp.example, 443",
        "https://idp.example:/x, idp.example, 443",
        "https://xn--bcher-kva.example:8443, xn--bcher-kva.example, 8443",
        "https://8.8.8.8/, 8.8.8.8, 443",
        "https://[::FFFF:10.0.0.1]/, 10.0.0.1, 443",
        "https://[2001:4860:4860::8888]/, 2001:4860:4860:0:0:0:0:8888, 443"
    })
    void readsAHostInItsOnePlainSpelling(String address, String host, int port) {
        assertThat(rule.judge(URI.create(address))).isEqualTo(new Way.Public(new Origin("https", host, port)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8090/path",
                "http://localhost:8090?x",
                "http://localhost:8090/#x",
                "http://user@localhost:8090",
                "http://127.1:8090",
                "localhost:8090",
                "http://*.example",
                "file:///"
            })
    void listsNothingThatIsNotAnOrigin(String origin) {
        assertThatIllegalArgumentException().isThrownBy(() -> AddressRule.listing(List.of(URI.create(origin))));
    }
}
