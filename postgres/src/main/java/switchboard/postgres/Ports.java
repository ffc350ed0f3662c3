package switchboard.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Optional;

/// Chooses where the server listens: where the operator says, else where it did last time, else where it is
/// free.
record Ports(Home home, int wanted) {

    int choose() {
        if (wanted != 0) {
            return free(wanted).orElseThrow(() -> new PostgresFailure("port " + wanted + " on 127.0.0.1 is taken"));
        }
        return remembered()
                .flatMap(Ports::free)
                .or(() -> free(0))
                .orElseThrow(() -> new PostgresFailure("there is no free port on 127.0.0.1"));
    }

    private Optional<Integer> remembered() {
        try {
            return Optional.of(Integer.valueOf(Files.readString(home.port()).strip()));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return Optional.of(socket.getLocalPort());
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    void remember(int port) {
        try {
            Durable.write(home.port(), Integer.toString(port));
        } catch (IOException e) {
            throw new PostgresFailure("the port cannot be remembered in " + home.port() + ": " + e, e);
        }
    }
}
