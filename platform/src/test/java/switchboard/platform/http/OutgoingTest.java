package switchboard.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.Test;
import switchboard.platform.http.OutgoingAnswer.Failed;
import switchboard.platform.http.OutgoingAnswer.Redirected;
import switchboard.platform.http.OutgoingAnswer.Refused;

class OutgoingTest {

    private static final String HELLO = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-Kind: a\r\n\r\nhello";

    @Test
    void fetchesFromAListedOrigin() throws IOException {
        try (var peer = FakePeer.saying(HELLO);
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            var answer = (Answered) outgoing.get(peer.origin().resolve("/a/b%20c?d=%26&é#f"), FakePeer.PATIENT);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("x-kind")).contains("a");
            assertThat(answer.body()).asString(UTF_8).isEqualTo("hello");
            assertThat(peer.heard().getFirst())
                    .startsWith("GET /a/b%20c?d=%26&%C3%A9 HTTP/1.1\r\n")
                    .contains("User-Agent: Switchboard\r\n", "Accept-Encoding: identity\r\n")
                    .contains("Host: 127.0.0.1:" + peer.port() + "\r\n")
                    .doesNotContain("Upgrade");
        }
    }

    @Test
    void refusesTheSiblingPortOfAListedOrigin() throws IOException {
        try (var listed = FakePeer.saying(HELLO);
                var sibling = FakePeer.saying(HELLO);
                var outgoing = new Outgoing(List.of(listed.origin()))) {
            var plain = sibling.origin();
            var encrypted = URI.create("https://127.0.0.1:" + sibling.port());

            assertThat(outgoing.get(plain, FakePeer.PATIENT)).isEqualTo(new Refused(plain, Refusal.NOT_ENCRYPTED));
            assertThat(outgoing.get(encrypted, FakePeer.PATIENT)).isEqualTo(new Refused(encrypted, Refusal.NOT_PUBLIC));
            assertThat(sibling.connections()).isZero();
        }
    }

    @Test
    void neverFollowsARedirectNotEvenToAListedOrigin() throws IOException {
        try (var target = FakePeer.saying(HELLO);
                var peer = FakePeer.saying(
                        "HTTP/1.1 302 Found\r\nLocation: " + target.origin() + "/x?y\r\nContent-Length: 0\r\n\r\n");
                var outgoing = new Outgoing(List.of(peer.origin(), target.origin()))) {
            assertThat(outgoing.get(peer.origin(), FakePeer.PATIENT))
                    .isEqualTo(new Redirected(peer.origin(), 302, target.origin() + "/x?y"));
            assertThat(target.connections()).isZero();
        }
    }

    @Test
    void keepsNoCookieAndAnswersNoChallenge() throws IOException {
        var challenge = String.join(
                "\r\n",
                "HTTP/1.1 401 No",
                "Set-Cookie: a=b",
                "WWW-Authenticate: Basic realm=x",
                "Content-Length: 0",
                "",
                "");
        try (var peer = FakePeer.saying(challenge);
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            outgoing.get(peer.origin(), FakePeer.PATIENT);
            var second = (Answered) outgoing.get(peer.origin(), FakePeer.PATIENT);

            assertThat(second.status()).isEqualTo(401);
            assertThat(second.publicMessage()).contains(peer.origin().toString(), "401", "Check the address");
            assertThat(peer.heard()).hasSize(2).noneMatch(head -> head.contains("Cookie"));
        }
    }

    @Test
    void usesAConnectionAgain() throws IOException {
        try (var peer = FakePeer.saying(HELLO);
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            outgoing.get(peer.origin(), FakePeer.PATIENT);
            outgoing.get(peer.origin(), FakePeer.PATIENT);

            assertThat(peer.heard()).hasSize(2);
            assertThat(peer.connections()).isEqualTo(1);
        }
    }

    @Test
    void sendsABodyWithItsHeaders() throws IOException {
        try (var peer = FakePeer.saying(HELLO);
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            var request = OutgoingRequest.of(Method.PATCH, peer.origin().resolve("/Users/1"))
                    .header("Authorization", "Bearer t")
                    .body("application/scim+json", "{}".getBytes(UTF_8));

            assertThat(outgoing.send(request, FakePeer.PATIENT)).isInstanceOf(Answered.class);
            assertThat(peer.heard().getFirst())
                    .startsWith("PATCH /Users/1 HTTP/1.1\r\n")
                    .contains("Authorization: Bearer t\r\n", "Content-Type: application/scim+json\r\n")
                    .endsWith("\r\n\r\n{}");
        }
    }

    @Test
    void goesStraightThereWhateverProxyTheEnvironmentNames() throws IOException {
        var proxies = Map.of(
                "http.proxyHost", "127.0.0.1",
                "http.proxyPort", "1",
                "http.nonProxyHosts", "",
                "socksProxyHost", "127.0.0.1",
                "socksProxyPort", "1",
                "socksNonProxyHosts", "");
        try (var peer = FakePeer.saying(HELLO);
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            proxies.forEach(System::setProperty);

            assertThat(outgoing.get(peer.origin(), FakePeer.PATIENT)).isInstanceOf(Answered.class);
        } finally {
            proxies.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void takesAnyPathAsAPathOfTheOriginThatWasJudged() throws IOException {
        try (var peer = FakePeer.saying(HELLO);
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            var answer = outgoing.get(URI.create(peer.origin() + "//evil.example/x"), FakePeer.PATIENT);

            assertThat(answer).isInstanceOf(Answered.class);
            assertThat(peer.heard().getFirst()).startsWith("GET //evil.example/x HTTP/1.1\r\n");
        }
    }

    @Test
    void reachesAListedOriginByIpv6() throws IOException {
        var loopback = InetAddress.ofLiteral("::1");
        try (var peer =
                FakePeer.at(ServerSocketFactory.getDefault(), loopback, out -> out.write(HELLO.getBytes(UTF_8)))) {
            var origin = URI.create("http://[::1]:" + peer.port());
            try (var outgoing = new Outgoing(List.of(origin))) {
                assertThat(outgoing.get(origin, FakePeer.PATIENT)).isInstanceOf(Answered.class);
            }
        }
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int closed;
        try (var free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            closed = free.getLocalPort();
        }
        var address = URI.create("http://127.0.0.1:" + closed);
        try (var outgoing = new Outgoing(List.of(address))) {
            assertThat(outgoing.get(address, FakePeer.PATIENT)).isEqualTo(new Failed(address, Failure.CONNECT));
        }
    }

    @Test
    void namesTheAddressAndTheRemedyButNoSecretOfIt() {
        var address = URI.create("http://a.example/metadata?key=hidden#part");
        try (var outgoing = new Outgoing(List.of())) {
            var answer = outgoing.get(address, FakePeer.PATIENT);

            assertThat(answer.code()).isEqualTo("http.refused.not-encrypted");
            assertThat(answer.publicMessage())
                    .isEqualTo("http://a.example/metadata is not encrypted. Use its https:// address.");
        }
    }

    @Test
    void showsNothingBeforeTheAtSign() {
        var address = URI.create("https://user:hidden@a.example/x");
        try (var outgoing = new Outgoing(List.of())) {
            assertThat(outgoing.get(address, FakePeer.PATIENT).publicMessage())
                    .startsWith("https://a.example/x holds a name or password");
        }
    }

    @Test
    void takesNoLimitThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(Duration.ZERO, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(Duration.ofSeconds(1), -1));
        assertThat(Limits.usual()).isEqualTo(new Limits(Duration.ofSeconds(5), 1_048_576));
    }
}
