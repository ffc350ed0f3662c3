package switchboard.server.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The packages of a checkout as folders of sources, and what is wrong with the plates on their doors.
final class Rooms {
    private static final int MOST_LINES = 9;

    private Rooms() {}

    static List<Path> under(Path checkout) throws IOException {
        try (var modules = Files.list(checkout)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(Rooms::rooms)
                    .sorted()
                    .toList();
        }
    }

    static List<String> problems(Path checkout) throws IOException {
        return under(checkout).stream()
                .flatMap(room -> problem(room).map(what -> checkout.relativize(room) + ": " + what).stream())
                .toList();
    }

    private static Stream<Path> rooms(Path sources) {
        return Texts.filesUnder(sources)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct();
    }

    private static Optional<String> problem(Path room) {
        var plate = room.resolve("package-info.java");
        if (!Files.exists(plate)) {
            return Optional.of("no package-info.java");
        }
        var lines = Texts.read(plate).lines().toList();
        var doc = lines.stream().filter(line -> line.startsWith("///")).count();
        if (doc == 0) {
            return Optional.of("no doc in package-info.java");
        }
        if (doc > MOST_LINES) {
            return Optional.of("a doc of " + doc + " lines; at most " + MOST_LINES);
        }
        return lines.contains("@NullMarked") ? Optional.empty() : Optional.of("package-info.java lacks @NullMarked");
    }
}
