package switchboard.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A demo house of our own, started as a person would: `demo --json` in a process of its own, on free ports and
/// a directory of its own, stopped with a signal.
final class DemoHouse implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final JsonNode facts;

    private DemoHouse(Process process, JsonNode facts) {
        this.process = process;
        this.facts = facts;
    }

    static DemoHouse start(Path data) {
        try {
            var process = new ProcessBuilder(command(data))
                    .redirectError(Files.createDirectories(Path.of("target"))
                            .resolve("demo-" + data.getFileName() + ".log")
                            .toFile())
                    .start();
            return new DemoHouse(process, firstLine(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static List<String> command(Path data) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "switchboard.server.Main",
                "demo",
                "--json",
                "--data",
                data.toString(),
                "--sp-port",
                "0",
                "--idp-port",
                "0");
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
