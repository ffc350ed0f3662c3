package switchboard.postgres;

import java.nio.file.Files;
import java.nio.file.Path;

/// A process that unpacks one archive and says where to.
final class Unpacker {

    private Unpacker() {}

    public static void main(String[] arguments) {
        var cache = new BinariesCache(Path.of(arguments[0]));
        System.out.println(cache.unpacked(() -> Files.newInputStream(Path.of(arguments[1]))));
    }
}
