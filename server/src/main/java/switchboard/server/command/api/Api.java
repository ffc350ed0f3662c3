package switchboard.server.command.api;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The REST API of one wing. Returns what it answered, or throws a [CommandFailure] that says why not.
public final class Api {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Endpoint endpoint;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    public Api(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    public JsonNode get(String path) {
        return send("GET", path, noBody());
    }

    public JsonNode post(String path) {
        return send("POST", path, noBody());
    }

    public JsonNode post(String path, JsonNode body) {
        return send("POST", path, ofString(body.toString()));
    }

    public JsonNode put(String path) {
        return send("PUT", path, noBody());
    }

    public JsonNode delete(String path) {
        return send("DELETE", path, noBody());
    }

    /// Saves on top of what is there now: a change that somebody makes in between is refused, not overwritten.
    public JsonNode change(String path, ObjectNode wanted) {
        var version = get(path).path("version");
        if (version.isNumber()) {
            wanted.set("version", version);
        }
        return send("PATCH", path, ofString(wanted.toString()));
    }

    private JsonNode send(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(endpoint.at(path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + endpoint.token().reveal())
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        return ask(request).json();
    }

    private Answer ask(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            return new Answer(endpoint, response.statusCode(), response.body());
        } catch (HttpTimeoutException e) {
            throw new CommandFailure(endpoint.url() + " did not answer in time.", e);
        } catch (IOException e) {
            throw new CommandFailure(
                    "Nothing answers at " + endpoint.url() + ". Start Switchboard, or say where it is: --url or "
                            + Endpoint.variable(endpoint.wing(), "URL") + ".",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Stopped before " + endpoint.url() + " answered.", e);
        }
    }
}
