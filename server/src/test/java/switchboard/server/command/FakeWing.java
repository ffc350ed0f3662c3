package switchboard.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A wing's REST API that answers what it was told to, and remembers what it was asked.
final class FakeWing implements AutoCloseable {
    private static final Reply UNKNOWN =
            new Reply(404, "{\"detail\":\"There is no such thing.\",\"code\":\"not-found\"}");

    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    FakeWing() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/v1", this::answer);
        server.start();
    }

    private record Reply(int status, String body) {}

    /// One request, as it came.
    record Asked(String what, String query, String body, String authorization) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// @param what method and path: `GET /companies`
    FakeWing on(String what, String json) {
        return on(what, 200, json);
    }

    FakeWing on(String what, int status, String json) {
        replies.put(what, new Reply(status, json));
        return this;
    }

    List<String> asked() {
        return asked.stream().map(Asked::what).toList();
    }

    Asked last() {
        return asked.getLast();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var what = exchange.getRequestMethod() + " " + uri.getPath().substring("/api/v1".length());
        asked.add(new Asked(
                what,
                Optional.ofNullable(uri.getRawQuery()).orElse(""),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))));
        var reply = replies.getOrDefault(what, UNKNOWN);
        var bytes = reply.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
