package switchboard.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.platform.http.FakePeer.drip;
import static switchboard.platform.http.FakePeer.endless;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.platform.http.OutgoingAnswer.Failed;

/// Peers that would keep us.
@Timeout(30)
class OutgoingDeadlineTest {

    private static final Limits SHORT = new Limits(Duration.ofMillis(300), 1000);
    private static final Limits SMALL = new Limits(Duration.ofSeconds(20), 1000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 900\r\nX: ",
                "HTTP/1.1 200 OK\r\n\r\n",
                ""
            })
    void leavesAPeerThatDripsWhenTheDeadlineComes(String start) throws Exception {
        try (var peer = FakePeer.writing(drip(start));
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            assertThat(outgoing.get(peer.origin(), SHORT)).isEqualTo(new Failed(peer.origin(), Failure.TIMEOUT));
            assertThat(peer.sawAHangUp()).isTrue();
        }
    }

    @Test
    void leavesAPeerThatPromisesForEver() throws Exception {
        try (var peer = FakePeer.writing(endless("", "HTTP/1.1 103 Early Hints\r\n\r\n"));
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            assertThat(outgoing.get(peer.origin(), SHORT)).isEqualTo(new Failed(peer.origin(), Failure.TIMEOUT));
            assertThat(peer.sawAHangUp()).isTrue();
        }
    }

    @Test
    void waitsNoLongerForANameServer() throws NoSuchAlgorithmException {
        var address = URI.create("http://slow.example");
        var release = new CountDownLatch(1);
        try (var outgoing = new Outgoing(List.of(address), wire(stuck(new CountDownLatch(1), release)))) {
            assertThat(outgoing.get(address, SHORT)).isEqualTo(new Failed(address, Failure.TIMEOUT));
        } finally {
            release.countDown();
        }
    }

    @Test
    void turnsRequestsAwayWhenTooManyAreUnderWay() throws Exception {
        var address = URI.create("http://slow.example");
        var release = new CountDownLatch(1);
        var waiting = new CountDownLatch(Lines.MOST);
        try (var outgoing = new Outgoing(List.of(address), wire(stuck(waiting, release)))) {
            for (int i = 0; i < Lines.MOST; i++) {
                Thread.ofVirtual().start(() -> outgoing.get(address, SMALL));
            }
            waiting.await();

            assertThat(outgoing.get(address, SMALL)).isEqualTo(new Failed(address, Failure.BUSY));
        } finally {
            release.countDown();
        }
    }

    @Test
    void stopsWaitingWhenInterruptedAndStaysInterrupted() throws IOException {
        try (var peer = FakePeer.writing(drip("HTTP/1.1 200 OK\r\n\r\n"));
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            Thread.currentThread().interrupt();

            assertThat(outgoing.get(peer.origin(), SMALL)).isEqualTo(new Failed(peer.origin(), Failure.INTERRUPTED));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Wire wire(DnsResolver lookup) {
        var real = Wire.ofThisMachine();
        return new Wire(lookup, real.sockets(), real.trust());
    }

    private static DnsResolver stuck(CountDownLatch waiting, CountDownLatch release) {
        return new SystemDefaultDnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                waiting.countDown();
                while (release.getCount() > 0) {
                    LockSupport.parkNanos(1_000_000);
                }
                return new InetAddress[0];
            }
        };
    }
}
