package switchboard.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The numbers of an account, which is all the kernel cares about.
record Ids(int uid, int gid) {

    /// Asked once, since a process does not change who it is.
    private static final class Mine {
        static final Ids IDS = new Ids(number("-u").orElseThrow(), number("-g").orElseThrow());
    }

    static Ids mine() {
        return Mine.IDS;
    }

    static Optional<Ids> named(String account) {
        return number("-u", account).flatMap(uid -> number("-g", account).map(gid -> new Ids(uid, gid)));
    }

    static Ids of(Path file) throws IOException {
        return new Ids((Integer) Files.getAttribute(file, "unix:uid"), (Integer) Files.getAttribute(file, "unix:gid"));
    }

    private static Optional<Integer> number(String... words) {
        var command = Stream.concat(Stream.of("id"), List.of(words).stream()).toList();
        return Optional.of(Command.run(Duration.ofSeconds(10), command))
                .filter(Command::succeeded)
                .map(said -> Integer.valueOf(said.output()));
    }

    boolean isRoot() {
        return uid == 0;
    }
}
