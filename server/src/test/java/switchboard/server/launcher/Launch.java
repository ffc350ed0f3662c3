package switchboard.server.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What came of one start of the launcher.
record Launch(long process, int code, List<String> output, List<String> errors) {
    static Launch finished(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        var output = lines(process.getInputStream().readAllBytes());
        var errors = lines(process.getErrorStream().readAllBytes());
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Launch(process.pid(), process.exitValue(), output, errors);
    }

    /// It stopped before anything began, with one line that says why.
    void refusedSaying(String... parts) {
        assertThat(code).isEqualTo(1);
        assertThat(output).isEmpty();
        assertThat(errors)
                .singleElement()
                .asString()
                .startsWith("switchboard: ")
                .contains(parts);
    }

    private static List<String> lines(byte[] written) {
        return new String(written, StandardCharsets.UTF_8).lines().toList();
    }
}
