package switchboard.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Assertions;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A demo house of our own, started as a person would: `demo --json` in a process of its own, on free ports and
/// a directory of its own, stopped with a signal.
final class DemoHouse implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final Process process;
    private final JsonNode facts;

    private DemoHouse(Path data, Process process, JsonNode facts) {
        this.data = data;
        this.process = process;
        this.facts = facts;
    }

    /// Starts an empty house, whose data and log stay in `target/houses` for whoever wants to know what
    /// happened.
    static DemoHouse fresh(String name) {
        try {
            var data = Files.createDirectories(Path.of("target", "houses"))
                    .resolve(name)
                    .toAbsolutePath();
            FileSystemUtils.deleteRecursively(data);
            var process = new ProcessBuilder(command(data, "demo", "--json", "--sp-port", "0", "--idp-port", "0"))
                    .redirectError(data.resolveSibling(name + ".log").toFile())
                    .start();
            // a test class that fails half way through its own beginning closes nothing
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new DemoHouse(data, process, firstLine(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs one of the operator's commands on this house's data, as the launcher would, and answers what it
    /// prints.
    String command(String... words) {
        try {
            var ran = new ProcessBuilder(command(data, words))
                    .redirectError(data.resolveSibling(data.getFileName() + "-" + words[0] + ".log")
                            .toFile())
                    .start();
            var said = new String(ran.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Assertions.assertThat(ran.waitFor()).as(String.join(" ", words)).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI service() {
        return URI.create(facts.path("sp").path("url").asString());
    }

    URI directory() {
        return URI.create(facts.path("idp").path("url").asString());
    }

    String operatorToken(String wing) {
        return facts.path(wing).path("operatorToken").asString();
    }

    /// A person of the example company by the part of the address before the `@`.
    DemoPerson person(String name) {
        for (var person : facts.path("people")) {
            if (person.path("email").asString().startsWith(name + "@")) {
                return new DemoPerson(
                        person.path("name").asString(),
                        person.path("email").asString(),
                        person.path("servicePassword").asString(""),
                        person.path("directoryPassword").asString(""));
            }
        }
        throw new IllegalArgumentException("nobody called " + name + " in the demo: " + facts);
    }

    /// @param servicePassword empty for people whom the service does not know yet
    record DemoPerson(String name, String email, String servicePassword, String directoryPassword) {}

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the demo did not stop within 30 seconds of being told to");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path data, String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "switchboard.server.Main"));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        return command;
    }

    private static JsonNode firstLine(Process process) {
        var line = CompletableFuture.supplyAsync(() -> read(process.inputReader()));
        try {
            return JsonMapper.shared().readTree(line.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("the demo did not start; see its log in target", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(BufferedReader reader) {
        try {
            var line = reader.readLine();
            if (line == null) {
                throw new IllegalStateException("the demo ended without its line of JSON");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
