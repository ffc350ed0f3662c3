package switchboard.server.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The sources of every module's tests, by the simple name of the class.
record TestSources(Map<String, List<Path>> byName) {
    static TestSources in(Path checkout) {
        try (var modules = Files.list(checkout)) {
            return new TestSources(modules.map(module -> module.resolve("src/test/java"))
                    .flatMap(Texts::filesUnder)
                    .collect(Collectors.groupingBy(TestSources::name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Path> named(String type) {
        return byName.getOrDefault(type, List.of());
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }
}
