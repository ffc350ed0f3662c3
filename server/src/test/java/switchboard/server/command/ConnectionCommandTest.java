package switchboard.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionCommandTest {
    private static final String COMPANY = "/companies/cmp_1";
    private static final String CONNECTION = COMPANY + "/connections/con_1";

    private final FakeWing wing = new FakeWing()
            .on("GET /companies", "[{\"id\":\"cmp_1\",\"name\":\"Aerolabs\"}]")
            .on("GET " + COMPANY + "/connections", "[{\"id\":\"con_1\",\"domain\":\"aerolabs.io\"}]")
            .on("GET " + CONNECTION, """
                    {"id": "con_1", "state": "draft", "version": 4,
                     "sp": {"entityId": "https://sp/metadata", "acsUrl": "https://sp/acs"},
                     "certificates": [{"fingerprint": "AA:BB"}, {"fingerprint": "CC:DD"}],
                     "createPeople": true, "lastTest": null}
                    """)
            .on("PATCH " + CONNECTION, "{\"id\":\"con_1\",\"state\":\"configured\"}");

    @AfterEach
    void close() {
        wing.close();
    }

    @Test
    void beginsAConnection() {
        wing.on("POST " + COMPANY + "/connections", 201, "{\"id\":\"con_1\",\"acsUrl\":\"https://sp/acs\"}");
        assertThat(Typed.at(wing, "connection", "create", "--domain", "aerolabs.io")
                        .words())
                .contains("ACS URL  https://sp/acs");
        assertThat(wing.last().body()).isEqualTo("{\"provider\":\"custom\",\"domain\":\"aerolabs.io\"}");
    }

    @Test
    void showsBothSidesFieldByField() {
        assertThat(Typed.at(wing, "connection", "show").words()).isEqualTo("""
                        ID             con_1
                        State          draft
                        Version        4
                        SP
                          Entity ID  https://sp/metadata
                          ACS URL    https://sp/acs
                        Certificates
                          Fingerprint  AA:BB
                        Certificates
                          Fingerprint  CC:DD
                        Create people  yes
                        """);
    }

    @Test
    void savesWhatTheIdentityProviderGave(@TempDir Path directory) throws IOException {
        var old = Files.writeString(directory.resolve("old.pem"), "PEM 1\n");
        var next = Files.writeString(directory.resolve("new.pem"), "PEM 2\n");
        Typed.at(
                        wing,
                        "connection",
                        "set",
                        "--idp-entity-id=JumpCloud",
                        "--idp-sso-url=https://idp/sso",
                        "--certificate-file=" + old,
                        "--certificate-file=" + next,
                        "--create-people=off")
                .words();
        var sent = wing.last().json();
        assertThat(wing.last().what()).isEqualTo("PATCH " + CONNECTION);
        assertThat(sent.path("idpEntityId").asString()).isEqualTo("JumpCloud");
        assertThat(sent.path("certificate").asString()).isEqualTo("PEM 1\n\nPEM 2\n");
        assertThat(sent.path("createPeople").asBoolean()).isFalse();
        assertThat(sent.path("version").asInt()).isEqualTo(4);
        assertThat(sent.has("metadata")).isFalse();
    }

    @Test
    void sendsMetadataAsItLies(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("idp.xml"), "<EntityDescriptor/>");
        Typed.at(wing, "connection", "set", "aerolabs.io", "--metadata-file", file.toString(), "--json")
                .json();
        assertThat(wing.last().json().path("metadata").asString()).isEqualTo("<EntityDescriptor/>");
    }

    @Test
    void refusesAnythingButOnAndOff() {
        var typed = Typed.at(wing, "connection", "set", "--create-people", "perhaps");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.errors()).contains("say on or off, not perhaps");
        assertThat(wing.asked()).isEmpty();
    }

    @Test
    void tellsWhereTheTestBegins() {
        wing.on("POST " + CONNECTION + "/test", "{\"url\":\"https://sp/test/1\"}");
        assertThat(Typed.at(wing, "connection", "test").words()).endsWith("\nhttps://sp/test/1\n");
        wing.on("GET " + CONNECTION + "/test", "{\"outcome\":\"passed\",\"at\":\"2026-09-22T09:14:05.123Z\"}");
        assertThat(Typed.at(wing, "connection", "test", "--last").words())
                .isEqualTo("Outcome  passed\nAt       22 Sep 2026, 09:14 UTC\n");
    }

    @Test
    void passesOnThatProofIsNeeded() {
        wing.on("POST " + CONNECTION + "/enforce", 409, "{\"detail\":\"First sign in through it yourself.\"}");
        assertThat(Typed.at(wing, "connection", "enforce").refusal())
                .isEqualTo("switchboard: First sign in through it yourself.");
    }

    @Test
    void switchesByTheVerbOfThePath() {
        wing.on("POST " + CONNECTION + "/enable", "{\"state\":\"active\"}")
                .on("POST " + CONNECTION + "/disable", "{\"state\":\"disabled\"}")
                .on("DELETE " + CONNECTION + "/enforce", 204, "");
        assertThat(Typed.at(wing, "connection", "enable").words()).contains("active");
        assertThat(Typed.at(wing, "connection", "disable", "con_1").refusal()).contains("There is no connection con_1");
        assertThat(Typed.at(wing, "connection", "open").words()).isEqualTo("The other doors are open.\n");
        assertThat(Typed.at(wing, "connection", "open", "--json").json()).isEmpty();
    }

    @Test
    void explainsOneSignIn() {
        wing.on(
                "GET " + COMPANY + "/sign-ins",
                "[{\"reference\":\"7KQ4-MX2P\",\"findings\":[{\"code\":\"audience\"}]}]");
        assertThat(Typed.at(wing, "sign-in", "show", "7KQ4-MX2P").words()).contains("Code  audience");
        assertThat(wing.last().query()).isEqualTo("reference=7KQ4-MX2P");
        wing.on("GET " + COMPANY + "/sign-ins", "[]");
        assertThat(Typed.at(wing, "sign-in", "show", "0000-0000").refusal()).contains("There is no sign-in 0000-0000.");
    }
}
