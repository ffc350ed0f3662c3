package switchboard.server.command;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import switchboard.platform.wing.Wing;
import switchboard.server.house.HouseSettings;
import switchboard.server.house.Mode;
import switchboard.server.house.Plan;
import switchboard.server.house.SettingsReader;

/// Options of every command that runs the house.
final class HouseOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where everything is kept. Default: data, or data/demo for the demo.")
    Optional<Path> data = Optional.empty();

    @Option(names = "--settings", paramLabel = "FILE", description = "Default: switchboard.properties.")
    Optional<Path> settings = Optional.empty();

    @Option(names = "--sp-port", paramLabel = "PORT", description = "The service's port; 0 for any free one.")
    Optional<Integer> spPort = Optional.empty();

    @Option(names = "--idp-port", paramLabel = "PORT", description = "The directory's port; 0 for any free one.")
    Optional<Integer> idpPort = Optional.empty();

    Plan plan(Mode mode) {
        var usual = mode == Mode.DEMO ? home().resolve("data").resolve("demo") : home().resolve("data");
        return Plan.make(mode, data.orElse(usual).toAbsolutePath(), read(), ports());
    }

    private HouseSettings read() {
        return new SettingsReader(settings.orElse(home().resolve("switchboard.properties"))).read();
    }

    private Map<Wing, Integer> ports() {
        var all = new EnumMap<Wing, Integer>(Wing.class);
        spPort.ifPresent(port -> all.put(Wing.SP, port));
        idpPort.ifPresent(port -> all.put(Wing.IDP, port));
        return all;
    }

    /// The checkout or installation that the launcher started us from.
    private static Path home() {
        return Path.of(System.getProperty("switchboard.home", "."));
    }
}
