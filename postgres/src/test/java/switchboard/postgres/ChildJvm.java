package switchboard.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A JVM of its own, since only a process can be killed the way processes are killed.
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(UTF_8);
    }

    static ChildJvm writing(Path home) {
        return running(RowWriter.class, home.toString());
    }

    static ChildJvm standing(Path home) {
        return running(RowWriter.class, home.toString(), "stand");
    }

    static ChildJvm running(Class<?> main, String... arguments) {
        return start(List.of(), System.getProperty("java.class.path"), main, arguments);
    }

    static ChildJvm start(List<String> before, String classPath, Class<?> main, String... arguments) {
        var words = new ArrayList<>(before);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx128m"));
        words.addAll(List.of("-cp", classPath, main.getName()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).directory(new File("/")).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Without a UTF-8 locale a JVM cannot name a file beyond ASCII at all.
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return new ChildJvm(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next line, or "ended" when there is none.
    String line() {
        return lines().findFirst().orElse("ended");
    }

    Stream<String> lines() {
        return output.lines();
    }

    /// SIGKILL: no hook runs. By its handle, since the process object would throw away what it still had to
    /// say.
    void kill() {
        process.toHandle().destroyForcibly();
    }

    int awaitEnd() {
        return process.onExit().join().exitValue();
    }

    /// Ends it in its own good order.
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        awaitEnd();
    }
}
