package switchboard.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What the demo must still know at its next start: its people's passwords, in a file of mode 0600 beside its
/// data.
final class DemoMemory {
    private final Path file;

    DemoMemory(Path dataDirectory) {
        this.file = dataDirectory.resolve("people.json");
    }

    /// @param filled whether both wings hold all of them; a start that was killed half way fills again
    record Memory(boolean filled, List<DemoPerson> people) {
        Memory {
            people = List.copyOf(people);
        }
    }

    Memory recall() {
        if (!Files.exists(file)) {
            var fresh = new Memory(false, new DemoCast().people());
            keep(fresh);
            return fresh;
        }
        return JsonMapper.shared().readValue(file.toFile(), Memory.class);
    }

    void keep(Memory memory) {
        try {
            var next = file.resolveSibling("people.json.new");
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(next, JsonMapper.shared().writeValueAsString(memory));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
