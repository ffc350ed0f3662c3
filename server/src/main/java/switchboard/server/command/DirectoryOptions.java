package switchboard.server.command;

import java.util.Optional;
import picocli.CommandLine.Option;
import switchboard.platform.wing.Wing;
import switchboard.server.command.api.DirectoryPaths;

/// Options of commands that ask the directory, each within one organization.
final class DirectoryOptions extends WingOptions {
    @Option(
            names = "--organization",
            paramLabel = "ORGANIZATION",
            description = "Its id or name; may be left out while there is only one.")
    Optional<String> organization = Optional.empty();

    DirectoryOptions() {
        super(Wing.IDP);
    }

    DirectoryPaths paths() {
        return new DirectoryPaths(api());
    }

    /// The path of the organization meant.
    String organization() {
        return paths().organization(organization.orElse(""));
    }
}
