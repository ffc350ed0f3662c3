package switchboard.server.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import switchboard.platform.wing.Wing;
import switchboard.server.house.SettingsReader;
import switchboard.server.house.WingVisit;
import tools.jackson.databind.JsonNode;

/// Options of the operator's commands that work on the data itself, whether the house runs or not.
final class VisitOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(names = "--json", description = "Print the answer as one line of JSON.")
    boolean json;

    @Option(names = "--data", paramLabel = "DIR", description = "Where everything is kept. Default: data.")
    Optional<Path> data = Optional.empty();

    @Option(names = "--settings", paramLabel = "FILE", description = "Default: switchboard.properties.")
    Optional<Path> settings = Optional.empty();

    WingVisit visit(Wing wing) {
        var home = Path.of(System.getProperty("switchboard.home", "."));
        var read = new SettingsReader(settings.orElse(home.resolve("switchboard.properties"))).read();
        return WingVisit.open(
                wing, data.orElse(home.resolve("data")).toAbsolutePath().normalize(), read);
    }

    /// Prints the answer alone on standard output, so that scripts can take it, and what to know on standard
    /// error.
    void tell(JsonNode answer, String plain, String note) {
        var line = command.commandLine();
        line.getOut().println(json ? answer.toString() : plain);
        line.getOut().flush();
        if (!json) {
            line.getErr().println(note);
            line.getErr().flush();
        }
    }
}
