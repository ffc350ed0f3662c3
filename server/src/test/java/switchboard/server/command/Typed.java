package switchboard.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came of one typed command.
record Typed(int code, String out, String errors) {
    static Typed at(FakeWing wing, String... words) {
        return with(
                Map.of(
                        "SWITCHBOARD_SP_URL",
                        wing.url(),
                        "SWITCHBOARD_SP_TOKEN",
                        "sbop_service",
                        "SWITCHBOARD_IDP_URL",
                        wing.url(),
                        "SWITCHBOARD_IDP_TOKEN",
                        "sbop_directory"),
                words);
    }

    static Typed with(Map<String, String> environment, String... words) {
        var out = new StringWriter();
        var errors = new StringWriter();
        var line = Switchboard.commandLine(environment);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(errors, true));
        return new Typed(line.execute(words), out.toString(), errors.toString());
    }

    /// It went well, and standard output is exactly one line of JSON.
    JsonNode json() {
        assertThat(code).as(errors).isZero();
        assertThat(errors).isEmpty();
        assertThat(out.lines()).hasSize(1);
        return JsonMapper.shared().readTree(out);
    }

    /// It went well; what a person reads.
    String words() {
        assertThat(code).as(errors).isZero();
        return out;
    }

    /// It was refused: exit code 1, nothing on standard output.
    String refusal() {
        assertThat(code).isEqualTo(1);
        assertThat(out).isEmpty();
        return errors.strip();
    }
}
