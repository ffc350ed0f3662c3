package switchboard.server.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A checkout with nothing in it but the real launcher; its Maven and its JDKs are scripts of a few lines.
///
/// Its path has spaces in it, for every test.
final class FakeCheckout {
    private static final List<String> TOOLS = List.of(
            "cat", "cksum", "cp", "find", "head", "ln", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "tail");

    private static final String MAVEN = """
            #!/bin/sh
            echo "$JAVA_HOME $*" >>"$FAKE_CALLS"
            echo '[INFO] Building Switchboard: the pretended 3 rooms 9.9          [1/2]'
            if [ -n "$FAKE_GATE" ]; then read -r _ <"$FAKE_GATE"; fi
            if [ -n "$FAKE_MAVEN_FAILS" ]; then echo '[ERROR] no such word'; exit 1; fi
            mkdir -p "$FAKE_HOME/server/target" "$FAKE_HOME/bench/target"
            echo jar >"$FAKE_HOME/server/target/switchboard-server-9.9-app.jar"
            echo rivals.jar >"$FAKE_HOME/bench/target/classpath"
            """;

    private static final String JAVA = """
            #!/bin/sh
            for word; do
              case $word in
                -XX:AOTCacheOutput=*) [ -z "$FAKE_TRAINING_FAILS" ] && echo aot >"${word#*=}"; exit ;;
                -Djarmode=tools) unpack=yes ;;
              esac
              last=$word
            done
            if [ -n "$unpack" ]; then mkdir -p "$last"; exec cp "$3" "$last"; fi
            echo "process $$"
            echo "java $0"
            for word; do echo "<$word>"; done
            """;

    final Path home;
    private final Path box;
    private final Map<String, String> environment = new TreeMap<>();

    FakeCheckout(Path box) throws IOException {
        this.box = box;
        this.home = Files.createDirectories(box.resolve("a house with rooms"));
        Files.copy(Path.of("..", "switchboard").toAbsolutePath(), home.resolve("switchboard"));
        write(home.resolve("pom.xml"), "<project>\n  <version>9.9</version>\n</project>\n");
        write(home.resolve("server/pom.xml"), "<project/>\n");
        write(source(), "final class Main {}\n");
        executable(box.resolve("tools/mvn"), MAVEN);
        for (var tool : TOOLS) {
            executable(box.resolve("tools").resolve(tool), "#!/bin/sh\nexec " + real(tool) + " \"$@\"\n");
        }
        environment.put("PATH", box.resolve("tools").toString());
        environment.put("HOME", box.resolve("a home").toString());
        environment.put("SWITCHBOARD_JDKS", box.resolve("jdks").toString());
        environment.put("FAKE_HOME", home.toString());
        environment.put("FAKE_CALLS", calls().toString());
    }

    FakeCheckout with(String name, Object value) {
        environment.put(name, value.toString());
        return this;
    }

    FakeCheckout without(String tool) throws IOException {
        Files.delete(box.resolve("tools").resolve(tool));
        return this;
    }

    /// A JDK of that version in a folder of that name, relative to everything else the test makes.
    Path jdk(String folder, String version) throws IOException {
        var jdk = box.resolve(folder);
        executable(jdk.resolve("bin/java"), JAVA);
        executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        write(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    Path tools() {
        return box.resolve("tools");
    }

    Path source() {
        return home.resolve("server/src/main/java/Main.java");
    }

    List<String> mavenCalls() throws IOException {
        return Files.exists(calls()) ? Files.readAllLines(calls()) : List.of();
    }

    private Path calls() {
        return box.resolve("maven.calls");
    }

    Launch run(String... words) throws IOException, InterruptedException {
        return runAs(home.resolve("switchboard"), words);
    }

    Launch runAs(Path script, String... words) throws IOException, InterruptedException {
        return Launch.finished(start(script, words));
    }

    Process start(Path script, String... words) throws IOException {
        var command =
                Stream.concat(Stream.of(script.toString()), Stream.of(words)).toList();
        var builder = new ProcessBuilder(command).directory(box.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    static void executable(Path file, String text) throws IOException {
        write(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new UncheckedIOException(new IOException("cannot make " + file + " executable"));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private static Path real(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
