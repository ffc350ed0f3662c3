package switchboard.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.platform.http.FakePeer.Reply;
import switchboard.platform.http.OutgoingAnswer.Failed;

/// Peers that would keep us, fill us or confuse us.
@Timeout(30)
class OutgoingLimitsTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nX: ",
                "HTTP/1.1 500 No\r\n\r\n"
            })
    void stopsReadingWhatIsHuge(String start) throws Exception {
        try (var peer = FakePeer.writing(endless(start, "x".repeat(1000)));
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            assertThat(outgoing.get(peer.origin(), SMALL)).isEqualTo(new Failed(peer.origin(), Failure.TOO_LARGE));
            assertThat(peer.sawAHangUp()).isTrue();
        }
    }

    @Test
    void stopsReadingHeadersWithoutEnd() throws Exception {
        try (var peer = FakePeer.writing(endless("HTTP/1.1 200 OK\r\n", "X: y\r\n"));
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            assertThat(outgoing.get(peer.origin(), SMALL)).isEqualTo(new Failed(peer.origin(), Failure.TOO_LARGE));
            assertThat(peer.sawAHangUp()).isTrue();
        }
    }

    @Test
    void stopsReadingChunksWithoutEnd() throws Exception {
        try (var peer = FakePeer.writing(
                        endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "4\r\nabcd\r\n"));
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            assertThat(outgoing.get(peer.origin(), SMALL)).isEqualTo(new Failed(peer.origin(), Failure.TOO_LARGE));
            assertThat(peer.sawAHangUp()).isTrue();
        }
    }

    @Test
    void takesABodyOfExactlyTheLimitAndNotOneByteMore() throws IOException {
        assertThat(ofLength(1000)).isInstanceOf(Answered.class);
        assertThat(ofLength(1001)).isInstanceOf(Failed.class);
    }

    private static OutgoingAnswer ofLength(int length) throws IOException {
        try (var peer = FakePeer.saying(
                        "HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n" + "x".repeat(length));
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            return outgoing.get(peer.origin(), SMALL);
        }
    }

    @Test
    void countsWhatGzipUnfoldsTo() throws IOException {
        var bomb = gzip(50_000_000);
        assertThat(bomb).hasSizeLessThan(60_000);
        try (var peer = FakePeer.writing(encoded("gzip", bomb));
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            assertThat(outgoing.get(peer.origin(), new Limits(Duration.ofSeconds(20), 1_000_000)))
                    .isEqualTo(new Failed(peer.origin(), Failure.TOO_LARGE));
        }
    }

    @Test
    void undoesAGzipThatFits() throws IOException {
        try (var peer = FakePeer.writing(encoded("GZIP", gzip(1000)));
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            assertThat(((Answered) outgoing.get(peer.origin(), SMALL)).body()).isEqualTo(new byte[1000]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "zstd"})
    void readsNoOtherCompression(String encoding) throws IOException {
        try (var peer = FakePeer.writing(encoded(encoding, gzip(10)));
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            assertThat(outgoing.get(peer.origin(), SMALL)).isEqualTo(new Failed(peer.origin(), Failure.ENCODING));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope",
                "HTTP/1.1 abc\r\n",
                ""
            })
    void takesHalfAnAnswerForNone(String answer) throws IOException {
        Reply once = out -> {
            out.write(answer.getBytes(ISO_8859_1));
            out.close();
        };
        try (var peer = FakePeer.writing(once);
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            assertThat(outgoing.get(peer.origin(), SMALL)).isEqualTo(new Failed(peer.origin(), Failure.BROKEN));
        }
    }

    private static Reply drip(String start) {
        return out -> {
            out.write(start.getBytes(ISO_8859_1));
            while (true) {
                out.write('x');
                LockSupport.parkNanos(20_000_000);
            }
        };
    }

    private static Reply endless(String start, String more) {
        return out -> {
            out.write(start.getBytes(ISO_8859_1));
            while (true) {
                out.write(more.getBytes(ISO_8859_1));
            }
        };
    }

    private static Reply encoded(String encoding, byte[] body) {
        return out -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Encoding: " + encoding + "\r\nContent-Length: " + body.length
                            + "\r\n\r\n")
                    .getBytes(ISO_8859_1));
            out.write(body);
        };
    }

    private static byte[] gzip(int zeros) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[zeros]);
        }
        return packed.toByteArray();
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
