package switchboard.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.platform.http.OutgoingAnswer.Failed;
import switchboard.platform.http.OutgoingAnswer.Refused;

/// Names that lead where they should, and names that do not. The fake wire diverts each connection to a local
/// TLS server, after noting the address that the connection was meant for.
class OutgoingToTheInternetTest {

    private static final URI ADDRESS = URI.create("https://idp.example/metadata");
    private static final FakeAuthority AUTHORITY = FakeAuthority.vouchingFor("idp.example");

    private final FakePeer peer = tls("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello");
    private final FakeWire wire = new FakeWire();

    private static FakePeer tls(String answer) {
        return FakePeer.at(
                AUTHORITY.server().getServerSocketFactory(),
                InetAddress.ofLiteral("127.0.0.1"),
                out -> out.write(answer.getBytes(UTF_8)));
    }

    @AfterEach
    void close() throws IOException {
        peer.close();
    }

    private OutgoingAnswer get(URI address) {
        return get(address, AUTHORITY.client());
    }

    private OutgoingAnswer get(URI address, SSLContext trust) {
        try (var outgoing = new Outgoing(List.of(), wire.leadingTo(peer.port(), trust))) {
            return outgoing.get(address, FakePeer.PATIENT);
        }
    }

    @Test
    void connectsToTheAddressThatWasChecked() {
        wire.answering("idp.example", "93.184.215.14", "2606:4700::1111");

        assertThat(get(ADDRESS)).isInstanceOf(Answered.class);
        assertThat(wire.lookups()).containsExactly("idp.example");
        assertThat(wire.connected()).containsExactly(new InetSocketAddress("93.184.215.14", 443));
        assertThat(peer.heard().getFirst()).contains("Host: idp.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00:ec2::254", "::ffff:127.0.0.1"})
    void refusesANameWithOnePrivateAddressAmongPublicOnes(String inside) {
        wire.answering("idp.example", "93.184.215.14", "2606:4700::1111", inside);

        assertThat(get(ADDRESS)).isEqualTo(new Refused(ADDRESS, Refusal.NOT_PUBLIC));
        assertThat(wire.connected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/"
            })
    void refusesALiteralThatIsNotPublic(String literal) {
        assertThat(get(URI.create(literal))).isEqualTo(new Refused(URI.create(literal), Refusal.NOT_PUBLIC));
        assertThat(wire.connected()).isEmpty();
    }

    @Test
    void refusesANameThatChangesItsMindForTheNextConnection() {
        wire.answering("idp.example", "93.184.215.14").answering("idp.example", "127.0.0.1");
        try (var outgoing = new Outgoing(List.of(), wire.leadingTo(peer.port(), AUTHORITY.client()))) {
            assertThat(outgoing.get(ADDRESS, FakePeer.PATIENT)).isInstanceOf(Answered.class);
            assertThat(outgoing.get(ADDRESS, FakePeer.PATIENT)).isEqualTo(new Refused(ADDRESS, Refusal.NOT_PUBLIC));
            assertThat(wire.connected()).hasSize(1);
        }
    }

    @Test
    void keepsThePrivateAddressToItself() {
        wire.answering("idp.example", "10.1.2.3");

        assertThat(get(ADDRESS).publicMessage())
                .startsWith("https://idp.example/metadata does not lead to the public internet")
                .doesNotContain("10.1.2.3");
    }

    @Test
    void saysThatANameIsUnknown() {
        assertThat(get(ADDRESS)).isEqualTo(new Failed(ADDRESS, Failure.UNKNOWN_HOST));
    }

    @Test
    void saysThatANameWithoutAddressIsUnknown() {
        wire.answering("idp.example");

        assertThat(get(ADDRESS)).isEqualTo(new Failed(ADDRESS, Failure.UNKNOWN_HOST));
    }

    @Test
    void believesNoCertificateForAnotherName() {
        var other = URI.create("https://other.example/");
        wire.answering("other.example", "93.184.215.14");

        assertThat(get(other)).isEqualTo(new Failed(other, Failure.TLS));
        assertThat(peer.heard()).isEmpty();
    }

    @Test
    void believesNoCertificateThatNobodyVouchesFor() {
        wire.answering("idp.example", "93.184.215.14");

        assertThat(get(ADDRESS, Wire.ofThisMachine().trust())).isEqualTo(new Failed(ADDRESS, Failure.TLS));
        assertThat(peer.heard()).isEmpty();
    }

    @Test
    void speaksToNobodyWhoDoesNotEncrypt() throws IOException {
        wire.answering("idp.example", "93.184.215.14");
        try (var plain = FakePeer.at(
                        ServerSocketFactory.getDefault(),
                        InetAddress.ofLiteral("127.0.0.1"),
                        out -> out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8)));
                var outgoing = new Outgoing(List.of(), wire.leadingTo(plain.port(), AUTHORITY.client()))) {
            assertThat(outgoing.get(ADDRESS, new Limits(Duration.ofMillis(500), 1000)))
                    .isInstanceOf(Failed.class);
            assertThat(plain.heard()).isEmpty();
        }
    }
}
