package switchboard.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The unpacked programs of one PostgreSQL release.
record Binaries(Path root, String major) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /// Found by name on the class path, so that a distribution chooses its platform by the jar it carries.
    static Binaries unpacked(Home home) {
        var platform = Platform.current();
        String archive = platform.archives().stream()
                .filter(name -> Binaries.class.getResource("/" + name) != null)
                .findFirst()
                .orElseThrow(() -> missing(platform));
        return at(BinariesCache.of(home).unpacked(() -> open(archive)));
    }

    static PostgresFailure missing(Platform platform) {
        return new PostgresFailure("the class path holds no binaries for this platform, " + platform.archives()
                + " from an artifact like io.zonky.test.postgres:" + platform.artifact());
    }

    private static InputStream open(String archive) throws IOException {
        return Optional.ofNullable(Binaries.class.getResourceAsStream("/" + archive))
                .orElseThrow(() -> new IOException(archive + " has gone from the class path"));
    }

    private static Binaries at(Path root) {
        refuseUnquotable(root);
        Path postgres = root.resolve("bin/postgres");
        var said = Command.run(Duration.ofSeconds(30), List.of(postgres.toString(), "--version"));
        var version = VERSION.matcher(said.output());
        if (!said.succeeded() || !version.find()) {
            throw new PostgresFailure("the program " + postgres + " does not run here: " + said.output());
        }
        return new Binaries(root, version.group(1));
    }

    /// `initdb` calls its neighbours through a shell, with quotes that stop spaces and nothing else.
    static void refuseUnquotable(Path root) {
        if (root.toString().chars().anyMatch(c -> "\"$`\\\n".indexOf(c) >= 0)) {
            throw new PostgresFailure(
                    "its binaries lie in " + root + ", a path with a character that a shell interprets");
        }
    }

    String program(String name) {
        return root.resolve("bin").resolve(name).toString();
    }
}
