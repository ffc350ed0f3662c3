package switchboard.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.platform.http.FakePeer.endless;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.platform.http.FakePeer.Reply;
import switchboard.platform.http.OutgoingAnswer.Failed;

/// Peers that would fill us or confuse us.
@Timeout(30)
class OutgoingBodyTest {

    private static final Limits SMALL = new Limits(Duration.ofSeconds(20), 1000);

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
    void takesFewerThanAHundredHeadersOfUpToEightKilobytes() throws IOException {
        var length = "Content-Length: 0\r\n";
        assertThat(withHeaders(length + "X: y\r\n".repeat(98))).isInstanceOf(Answered.class);
        assertThat(withHeaders(length + "X: y\r\n".repeat(99))).isInstanceOf(Failed.class);
        assertThat(withHeaders(length + "X: " + "y".repeat(8000) + "\r\n")).isInstanceOf(Answered.class);
        assertThat(withHeaders(length + "X: " + "y".repeat(8200) + "\r\n")).isInstanceOf(Failed.class);
    }

    private static OutgoingAnswer withHeaders(String headers) throws IOException {
        try (var peer = FakePeer.saying("HTTP/1.1 200 OK\r\n" + headers + "\r\n");
                var outgoing = new Outgoing(List.of(peer.origin()))) {
            return outgoing.get(peer.origin(), SMALL);
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
}
