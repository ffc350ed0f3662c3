package switchboard.server.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.platform.wing.Wing;

/// Where everything of one start lies: data, ports, addresses. Decided before anything runs.
public final class Plan {
    private final Mode mode;
    private final Path dataDirectory;
    private final HouseSettings settings;
    private final Map<Wing, Integer> ports = new EnumMap<>(Wing.class);

    private Plan(Mode mode, Path dataDirectory, HouseSettings settings) {
        this.mode = mode;
        this.dataDirectory = dataDirectory;
        this.settings = settings;
    }

    /// @param wanted ports from the command line; 0 for any free one
    public static Plan make(Mode mode, Path dataDirectory, HouseSettings settings, Map<Wing, Integer> wanted) {
        if (mode == Mode.DEMO && settings.database().url().isPresent()) {
            throw new StartFailure(
                    "The demo uses only its own database. Take switchboard.database.url away, or use start.");
        }
        try {
            Files.createDirectories(dataDirectory);
        } catch (IOException e) {
            throw new StartFailure("The data directory " + dataDirectory + " cannot be made: " + e.getMessage(), e);
        }
        var plan = new Plan(mode, dataDirectory, settings);
        for (var wing : Wing.values()) {
            plan.ports.put(wing, plan.choosePort(wing, Optional.ofNullable(wanted.get(wing))));
        }
        return plan;
    }

    public Mode mode() {
        return mode;
    }

    public Path dataDirectory() {
        return dataDirectory;
    }

    HouseSettings.Database database() {
        return settings.database();
    }

    Path secretKeyFile() {
        return settings.secretKeyFile().orElse(dataDirectory.resolve("secret.key"));
    }

    int port(Wing wing) {
        return java.util.Objects.requireNonNull(ports.get(wing));
    }

    String bind(Wing wing) {
        return mode == Mode.DEMO ? "127.0.0.1" : of(wing).bind();
    }

    URI baseUrl(Wing wing) {
        var local = URI.create("http://" + (wing == Wing.SP ? "127.0.0.1" : "localhost") + ":" + port(wing));
        return mode == Mode.DEMO ? local : of(wing).baseUrl().orElse(local);
    }

    /// The demo's wings may reach each other; a real house only what its operator lists.
    List<URI> allowedOrigins(Wing wing) {
        if (mode == Mode.REAL) {
            return settings.allowedOrigins();
        }
        var other = wing == Wing.SP ? Wing.IDP : Wing.SP;
        return Stream.concat(Stream.of(baseUrl(other)), settings.allowedOrigins().stream())
                .toList();
    }

    private HouseSettings.Wing of(Wing wing) {
        return wing == Wing.SP ? settings.sp() : settings.idp();
    }

    private int choosePort(Wing wing, Optional<Integer> wanted) {
        var usual = of(wing).port().orElse(wing == Wing.SP ? 8080 : 8090);
        var port = wanted.orElseGet(() -> new Ports(dataDirectory).remembered(wing, usual));
        return port == 0 ? free() : port;
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback interface", e);
        }
    }
}
