package switchboard.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The server's log: a file per weekday that PostgreSQL rotates itself, and what it says before it gets that
/// far.
///
/// Remembers how long the files were before a start, so that a failed one is explained by its own lines.
final class ServerLog {

    private static final Duration WEEK = Duration.ofDays(6);
    private static final int LAST = 12;

    private final Home home;
    private final Map<Path, Long> before = new HashMap<>();

    ServerLog(Home home) {
        this.home = home;
    }

    /// Removes last week's files, since PostgreSQL empties one only when it turns to it while running. What
    /// counts as now is the time of the lock file, written a moment ago on the same disk.
    void prepare() throws IOException {
        long now = Files.getLastModifiedTime(home.lock()).toMillis();
        for (Path file : files()) {
            if (Files.getLastModifiedTime(file).toMillis() < now - WEEK.toMillis()) {
                Files.delete(file);
            }
        }
    }

    void mark() {
        before.clear();
        for (Path file : files()) {
            before.put(file, file.toFile().length());
        }
    }

    String lastWords() {
        var lines = Stream.concat(Stream.of(home.startLog()), files().stream())
                .flatMap(file -> since(file).lines())
                .filter(line -> !line.isBlank())
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
    }

    private String since(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            int start = (int) Math.min(all.length, before.getOrDefault(file, 0L));
            return new String(all, start, all.length - start, UTF_8);
        } catch (IOException _) {
            return "";
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(home.log())) {
            return all.sorted(Comparator.naturalOrder()).toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
