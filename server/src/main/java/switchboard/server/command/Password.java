package switchboard.server.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A new person's password: from a file, made here and shown once, or none.
final class Password {
    /// Without the letters and digits that are taken for each other.
    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "The first password, - for standard input; else one is made and shown once.")
    Optional<Path> file = Optional.empty();

    @Option(names = "--without-password", description = "Make no password.")
    boolean without;

    /// What to show once the person is there; empty where it came from a file, or there is none.
    Optional<String> into(ObjectNode wanted) {
        if (without) {
            return Optional.empty();
        }
        var made = file.isEmpty() ? Optional.of(make(new SecureRandom())) : Optional.<String>empty();
        wanted.put("password", made.orElseGet(() -> line(file.orElseThrow())));
        return made;
    }

    static JsonNode shown(JsonNode person, Optional<String> made) {
        made.ifPresent(password -> ((ObjectNode) person).put("password", password));
        return person;
    }

    /// Four groups of four: about 78 random bits, easy to type.
    private static String make(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /// Editors end a file with a line break that is no part of the password.
    private static String line(Path path) {
        return TextFile.read(path).replaceFirst("\\R\\z", "");
    }
}
