package switchboard.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.net.ServerSocketFactory;

/// The other side, as rude as a test wants it: whatever is asked, it writes what it was told to.
final class FakePeer implements AutoCloseable {

    /// Writes an answer; may write for ever.
    interface Reply {
        void write(OutputStream out) throws IOException;
    }

    /// For tests that time is not the point of, on a machine with much to do.
    static final Limits PATIENT = new Limits(Duration.ofSeconds(30), 1_000_000);

    private final ServerSocket door;
    private final Reply reply;
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch hungUp = new CountDownLatch(1);

    private FakePeer(ServerSocket door, Reply reply) {
        this.door = door;
        this.reply = reply;
        Thread.ofVirtual().start(this::serve);
    }

    static FakePeer saying(String answer) {
        return writing(out -> out.write(answer.getBytes(ISO_8859_1)));
    }

    static FakePeer writing(Reply reply) {
        return at(ServerSocketFactory.getDefault(), InetAddress.ofLiteral("127.0.0.1"), reply);
    }

    static FakePeer at(ServerSocketFactory doors, InetAddress address, Reply reply) {
        try {
            return new FakePeer(doors.createServerSocket(0, 50, address), reply);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes `start`, then a byte now and then for ever.
    static Reply drip(String start) {
        return out -> {
            out.write(start.getBytes(ISO_8859_1));
            while (true) {
                out.write('x');
                LockSupport.parkNanos(20_000_000);
            }
        };
    }

    /// Writes `start`, then `more` again and again for ever.
    static Reply endless(String start, String more) {
        return out -> {
            out.write(start.getBytes(ISO_8859_1));
            while (true) {
                out.write(more.getBytes(ISO_8859_1));
            }
        };
    }

    int port() {
        return door.getLocalPort();
    }

    URI origin() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /// The head of each request so far, and its body where one was announced.
    List<String> heard() {
        return List.copyOf(heads);
    }

    int connections() {
        return connections.get();
    }

    /// Waits until a client left before the answer was written.
    boolean sawAHangUp() throws InterruptedException {
        return hungUp.await(10, TimeUnit.SECONDS);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            for (var head = hear(socket.getInputStream()); !head.isEmpty(); head = hear(socket.getInputStream())) {
                heads.add(head);
                reply.write(socket.getOutputStream());
                socket.getOutputStream().flush();
            }
        } catch (IOException _) {
            hungUp.countDown();
        }
    }

    private static String hear(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(ISO_8859_1) + body(head.toString(ISO_8859_1), in);
            }
        }
        return "";
    }

    private static String body(String head, InputStream in) throws IOException {
        var length = head.lines()
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToInt(line -> Integer.parseInt(line.substring(16)))
                .findFirst();
        return new String(in.readNBytes(length.orElse(0)), ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
