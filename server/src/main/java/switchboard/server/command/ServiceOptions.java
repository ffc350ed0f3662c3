package switchboard.server.command;

import java.util.Optional;
import picocli.CommandLine.Option;
import switchboard.platform.wing.Wing;
import switchboard.server.command.api.ServicePaths;

/// Options of commands that ask the service, each within one company.
final class ServiceOptions extends WingOptions {
    @Option(
            names = "--company",
            paramLabel = "COMPANY",
            description = "Its id, name or domain; may be left out while there is only one.")
    Optional<String> company = Optional.empty();

    ServiceOptions() {
        super(Wing.SP);
    }

    ServicePaths paths() {
        return new ServicePaths(api());
    }

    /// The path of the company meant.
    String company() {
        return paths().company(company.orElse(""));
    }

    /// The path of the company named as the command's object, or else by the option.
    String meant(String object) {
        return object.isBlank() ? company() : paths().company(object);
    }
}
