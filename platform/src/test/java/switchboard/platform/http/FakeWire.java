package switchboard.platform.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;

/// A name server that says what a test wants, and sockets that note where they were sent and go to a local
/// port.
final class FakeWire implements DnsResolver {

    private final Map<String, Deque<InetAddress[]>> zone = new HashMap<>();
    private final List<SocketAddress> connected = new CopyOnWriteArrayList<>();
    private final List<String> lookups = new CopyOnWriteArrayList<>();

    /// The next look-up of this name brings these; the last answer given stays.
    FakeWire answering(String host, String... literals) {
        zone.computeIfAbsent(host, _ -> new ArrayDeque<>())
                .add(Arrays.stream(literals).map(InetAddress::ofLiteral).toArray(InetAddress[]::new));
        return this;
    }

    Wire leadingTo(int localPort, SSLContext trust) {
        return new Wire(this, () -> new Diverted(localPort), trust);
    }

    List<SocketAddress> connected() {
        return List.copyOf(connected);
    }

    List<String> lookups() {
        return List.copyOf(lookups);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        lookups.add(host);
        var answers = zone.get(host);
        if (answers == null) {
            return literal(host);
        }
        return answers.size() > 1 ? answers.remove() : answers.element();
    }

    private static InetAddress[] literal(String host) throws UnknownHostException {
        try {
            return new InetAddress[] {InetAddress.ofLiteral(host)};
        } catch (IllegalArgumentException _) {
            throw new UnknownHostException(host);
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private final class Diverted extends Socket {

        private final int localPort;

        Diverted(int localPort) {
            this.localPort = localPort;
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            connected.add(endpoint);
            super.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), localPort), timeout);
        }
    }
}
