package switchboard.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a command finds its wing and its token, and what it says when one of them does not do.
class WingOptionsTest {
    private final FakeWing wing = new FakeWing().on("GET /companies", "[]");

    @AfterEach
    void close() {
        wing.close();
    }

    @Test
    void saysHowToMakeAMissingToken() {
        assertThat(Typed.with(Map.of(), "company", "list").refusal())
                .isEqualTo(
                        "switchboard: No operator token: set SWITCHBOARD_SP_TOKEN or give --token-file; make one with"
                                + " ./switchboard operator-token create --wing sp --name NAME");
        assertThat(Typed.with(Map.of(), "organization", "list", "--json").refusal())
                .contains("SWITCHBOARD_IDP_TOKEN", "--wing idp");
    }

    @Test
    void readsTheTokenFromAFile(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("token"), "sbop_filed\n");
        var typed = Typed.with(Map.of(), "company", "list", "--url", wing.url(), "--token-file", file.toString());
        typed.words();
        assertThat(wing.last().authorization()).isEqualTo("Bearer sbop_filed");
    }

    @Test
    void saysThatTheTokenFileIsNotThere() {
        assertThat(Typed.at(wing, "company", "list", "--token-file", "no/such/file")
                        .refusal())
                .isEqualTo("switchboard: There is no file no/such/file.");
    }

    @Test
    void takesNoTokenAsAnArgument() {
        assertThat(Typed.at(wing, "company", "list", "--token", "sbop_x").code())
                .isEqualTo(2);
    }

    @Test
    void saysThatTheTokenIsNotGood() {
        wing.on("GET /companies", 401, "{\"detail\":\"Who are you?\"}");
        assertThat(Typed.at(wing, "company", "list").refusal())
                .startsWith("switchboard: The operator token is unknown, has expired or was revoked")
                .doesNotContain("sbop_service");
    }

    @Test
    void saysThatNothingAnswers() throws IOException {
        String url;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            url = "http://127.0.0.1:" + socket.getLocalPort();
        }
        assertThat(Typed.at(wing, "company", "list", "--url", url).refusal())
                .isEqualTo("switchboard: Nothing answers at " + url
                        + ". Start Switchboard, or say where it is: --url or SWITCHBOARD_SP_URL.");
    }

    @Test
    void sendsNoTokenInClearToAnotherMachine() {
        assertThat(Typed.at(wing, "company", "list", "--url", "http://switchboard.example")
                        .refusal())
                .contains("use https");
        assertThat(Typed.at(wing, "company", "list", "--url", "ftp://127.0.0.1").refusal())
                .contains("The address ftp://127.0.0.1 is none");
    }

    @Test
    void listsEveryFieldThatIsWrong() {
        wing.on("POST /companies", 422, """
                {"detail": "Give the company a name.", "code": "invalid", "errors": [
                  {"field": "name", "message": "Give the company a name."},
                  {"field": "plan", "message": "Choose one of the plans."}]}
                """);
        assertThat(Typed.at(wing, "company", "create", "").refusal())
                .isEqualTo("switchboard: name: Give the company a name.\nplan: Choose one of the plans.");
    }

    @Test
    void saysWhatARuleSays() {
        wing.on("POST /companies", 409, "{\"detail\":\"Somebody changed it meanwhile.\",\"code\":\"stale\"}");
        assertThat(Typed.at(wing, "company", "create", "Aerolabs", "--json").refusal())
                .isEqualTo("switchboard: Somebody changed it meanwhile.");
    }

    @Test
    void noticesThatSomethingElseAnswers() {
        wing.on("GET /companies", "<html>Welcome to a web server</html>");
        assertThat(Typed.at(wing, "company", "list").refusal()).contains("but not as Switchboard does");
        wing.on("GET /companies", 502, "<html>Bad gateway</html>");
        assertThat(Typed.at(wing, "company", "list").refusal()).contains("answered 502");
    }

    @Test
    void letsNoAnswerCommandTheTerminal() {
        wing.on("GET /companies", "[{\"name\":\"Aero\\u001b[31mlabs\\nInc\",\"id\":\"cmp_1\"}]");
        assertThat(Typed.at(wing, "company", "list").words())
                .contains("Aero [31mlabs Inc")
                .doesNotContain("\u001b");
    }

    @Test
    void showsTheHelpOfACommand() {
        assertThat(Typed.with(Map.of(), "connection", "set", "--help").words())
                .contains("--certificate-file", "--create-people=on|off");
        assertThat(Typed.with(Map.of(), "app").code()).isEqualTo(2);
    }
}
