package switchboard.sp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import switchboard.platform.secret.Secret;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A script that speaks the REST API with an operator's token.
public final class Rest {
    private final URI site;
    private final Secret token;
    private final HttpClient client = HttpClient.newHttpClient();

    Rest(URI site, Secret token) {
        this.site = site;
        this.token = token;
    }

    public Answer get(String path) {
        return call("GET", path, "");
    }

    public Answer post(String path, String json) {
        return call("POST", path, json);
    }

    public Answer patch(String path, String json) {
        return call("PATCH", path, json);
    }

    public Answer delete(String path) {
        return call("DELETE", path, "");
    }

    private Answer call(String method, String path, String json) {
        var body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        var request = HttpRequest.newBuilder(site.resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + token.reveal())
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            return new Answer(client.send(request, BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// What came back.
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        public String text(String field) {
            return json().path(field).asString("");
        }
    }
}
