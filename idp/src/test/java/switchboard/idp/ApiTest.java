package switchboard.idp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The REST API, over the wire and with an operator's token.
class ApiTest {
    private static final String ROOT = "/api/v1/organizations";

    private final IdpHouse house = IdpHouse.open();
    private final String token = house.operator().reveal();
    private final HttpClient client = HttpClient.newHttpClient();

    private record Answer(int status, JsonNode json) {
        String text(String field) {
            return json.get(field).asString();
        }
    }

    @Test
    void aWholeDirectoryIsMadeByCommand() {
        var org = ROOT + "/"
                + send("POST", ROOT, "{'name':'Aerolabs by command'}").text("id");
        var person = send("POST", org + "/people", person("Hana"));
        assertThat(person.status()).isEqualTo(201);
        assertThat(person.json().get("hasPassword").asBoolean()).isTrue();
        var group = send("POST", org + "/groups", "{'name':'Everyone'}").text("id");
        assertThat(send("PUT", org + "/groups/" + group + "/members/" + person.text("id"), "")
                        .status())
                .isEqualTo(204);
        assertThat(send("GET", org + "/catalogue?q=Dialpad", "")
                        .json()
                        .get(0)
                        .get("entry")
                        .asString())
                .isEqualTo("dialpad");
        var app = send("POST", org + "/apps", "{'entry':'switchboard','label':'Phone'}");
        assertThat(app.text("certificate")).startsWith("-----BEGIN CERTIFICATE-----");
        var address = org + "/apps/" + app.text("id");
        var set = send(
                "PATCH",
                address,
                "{'version':1,'spEntityId':'https://sp.example','acsUrls':['https://sp.example/acs'],"
                        + "'attributes':[{'name':'mail','source':'email'}]}");
        assertThat(set.text("state")).isEqualTo("active");
        assertThat(send("PUT", address + "/groups/" + group, "").status()).isEqualTo(204);
        assertThat(send("GET", address + "/assigned", "")
                        .json()
                        .get(0)
                        .get("givenName")
                        .asString())
                .isEqualTo("Hana");
        assertThat(send("GET", address, "").json().get("groups").get(0).asString())
                .isEqualTo(group);
        assertThat(send("DELETE", address + "/groups/" + group, "").status()).isEqualTo(204);
        assertThat(send("GET", address + "/assigned", "").json().size()).isZero();
        assertThat(send("GET", org + "/audit", "").json().size()).isGreaterThan(7);
    }

    @Test
    void badInputIsNamedFieldByField() {
        var org = ROOT + "/" + send("POST", ROOT, "{'name':'Labs'}").text("id");
        var refused = send("POST", org + "/people", "{'givenName':'','email':'x'}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").size()).isEqualTo(3);
        assertThat(send("POST", org + "/people", person("Tom").replace("battery", ""))
                        .status())
                .isEqualTo(201);
        assertThat(send(
                                "POST",
                                org + "/people",
                                "{'givenName':'T','familyName':'W','email':'t@x.example','password':'short'}")
                        .status())
                .isEqualTo(422);
        assertThat(send("GET", org + "/people", "").json().get("total").asInt()).isEqualTo(1);
        assertThat(send("POST", org + "/apps", "{'entry':'nothing'}").status()).isEqualTo(422);
        assertThat(send("POST", ROOT, "{'name':").status()).isEqualTo(400);
        assertThat(send("GET", ROOT + "/org_nonsense/people", "").status()).isEqualTo(404);
    }

    @Test
    void aStaleVersionIsAConflict() {
        var org = ROOT + "/" + send("POST", ROOT, "{'name':'Labs'}").text("id");
        var person = send("POST", org + "/people", "{'givenName':'A','familyName':'B','email':'" + mail() + "'}");
        var address = org + "/people/" + person.text("id");
        assertThat(send("PATCH", address, "{'version':1,'title':'Engineer'}")
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(2);
        var stale = send("PATCH", address, "{'version':1,'title':'Designer'}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text("code")).isEqualTo("stale-version");
        assertThat(send("PATCH", address, "{'state':'gone'}").status()).isEqualTo(422);
        assertThat(send("GET", address, "").text("title")).isEqualTo("Engineer");
    }

    @Test
    void withoutATokenNothingIsSaid() throws Exception {
        var request = HttpRequest.newBuilder(house.url().resolve(ROOT)).build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    private String person(String name) {
        return "{'givenName':'" + name + "','familyName':'Sato','email':'" + mail()
                + "','password':'correct horse battery'}";
    }

    private String mail() {
        return "p" + System.nanoTime() + "@aerolabs.example";
    }

    private Answer send(String method, String path, String json) {
        var request = HttpRequest.newBuilder(house.url().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json.replace('\'', '"')))
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            var body = response.body().isEmpty() ? "{}" : response.body();
            return new Answer(response.statusCode(), JsonMapper.shared().readTree(body));
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
