package switchboard.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An operator's hands on one wing's REST API. Anything but success fails the test.
final class Rest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI wing;
    private final String token;

    Rest(URI wing, String token) {
        this.wing = wing;
        this.token = token;
    }

    static Rest service(DemoHouse house) {
        return new Rest(house.service(), house.operatorToken("sp"));
    }

    static Rest directory(DemoHouse house) {
        return new Rest(house.directory(), house.operatorToken("idp"));
    }

    JsonNode get(String path) {
        return send("GET", path, "");
    }

    /// The one in a list whose `field` says `value`.
    JsonNode find(String path, String field, String value) {
        return StreamSupport.stream(get(path).spliterator(), false)
                .filter(one -> one.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value + " at " + path));
    }

    JsonNode post(String path, Map<String, ?> body) {
        return send("POST", path, JSON.writeValueAsString(body));
    }

    JsonNode patch(String path, Map<String, ?> body) {
        return send("PATCH", path, JSON.writeValueAsString(body));
    }

    void put(String path) {
        send("PUT", path, "");
    }

    private JsonNode send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(wing.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as("%s %s: %s", method, path, answer.body())
                    .isBetween(200, 299);
            return JSON.readTree(answer.body().isEmpty() ? "null" : answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
