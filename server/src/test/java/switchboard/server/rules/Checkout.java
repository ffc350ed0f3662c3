package switchboard.server.rules;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folders that the rules are held against.
final class Checkout {
    private Checkout() {}

    /// Where the checkout begins, whichever folder the test was started in.
    static Path folder() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("switchboard")) || !Files.exists(here.resolve("config"))) {
            here = here.resolve("..").normalize();
        }
        return here;
    }
}
