package switchboard.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/// A real Keycloak with the realms it is given, on a free port of this machine, as `kc.sh start-dev` runs it.
/// Its log stays in `target/keycloak.log`.
final class KeycloakProcess implements AutoCloseable {
    private static final Path HOME = Path.of("target", "keycloak").toAbsolutePath();
    private static final Path ZIP = Path.of("target", "keycloak.zip");
    private static final int PATIENCE_SECONDS = 300;

    private final Process process;
    private final URI address;

    private KeycloakProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// An address for a Keycloak still to be started, since both sides must know each other's before.
    static URI freeAddress() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://localhost:" + socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param realms their JSON by their names
    static KeycloakProcess start(URI address, Map<String, String> realms) {
        try {
            unpack();
            var data = HOME.resolve("data");
            FileSystemUtils.deleteRecursively(data);
            var imports = Files.createDirectories(data.resolve("import"));
            for (var realm : realms.entrySet()) {
                Files.writeString(imports.resolve(realm.getKey() + "-realm.json"), realm.getValue());
            }
            var keycloak = new KeycloakProcess(builder(address.getPort()).start(), address);
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
            keycloak.awaitReady();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    String get(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path)).build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Stops the script and the server below it, by their own ids.
    @Override
    public void close() {
        var below = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        below.forEach(ProcessHandle::destroyForcibly);
    }

    private static ProcessBuilder builder(int port) {
        var builder = new ProcessBuilder(List.of(
                "sh",
                HOME.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--cache=local"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m -XX:TieredStopAtLevel=1");
        return builder.redirectErrorStream(true);
    }

    /// Reads its log until it says that it listens, and on, so that its pipe never fills.
    private void awaitReady() {
        var ready = new CompletableFuture<Boolean>();
        Thread.ofVirtual().start(() -> follow(ready));
        try {
            if (!ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Keycloak ended before it listened; see target/keycloak.log");
            }
        } catch (TimeoutException | ExecutionException e) {
            close();
            throw new IllegalStateException("Keycloak did not start; see target/keycloak.log", e);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void follow(CompletableFuture<Boolean> ready) {
        try (BufferedReader lines = process.inputReader();
                var log = Files.newBufferedWriter(Path.of("target", "keycloak.log"), StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(line);
                log.newLine();
                log.flush();
                if (line.contains("Listening on:")) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.complete(false);
    }

    /// Once for this `target`; the folder in the archive bears the version.
    private static void unpack() throws IOException {
        if (Files.exists(HOME.resolve("version.txt"))) {
            return;
        }
        try (var zip = new ZipInputStream(Files.newInputStream(ZIP))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = Path.of(entry.getName());
                var target = name.getNameCount() == 1
                        ? HOME
                        : HOME.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }
}
