package switchboard.server.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import switchboard.platform.wing.Wing;
import switchboard.server.house.House;
import switchboard.server.house.Mode;
import switchboard.server.house.Plan;
import switchboard.server.house.SettingsReader;

/// Starts everything on a throw-away database and stops again, so that the JVM can note what a start loads and
/// make the next ones quick. The launcher runs it once after a build.
@Command(name = "train", hidden = true, description = "Start and stop once, for the JVM to learn from.")
final class TrainCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        var directory = Files.createTempDirectory("switchboard-train");
        try {
            var settings = new SettingsReader(directory.resolve("none.properties")).read();
            var plan = Plan.make(Mode.DEMO, directory.resolve("data"), settings, Map.of(Wing.SP, 0, Wing.IDP, 0));
            House.open(plan).close();
        } finally {
            delete(directory);
        }
        return 0;
    }

    private static void delete(Path directory) throws IOException {
        try (var all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
