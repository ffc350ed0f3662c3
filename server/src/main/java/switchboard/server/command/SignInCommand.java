package switchboard.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import switchboard.server.command.api.CommandFailure;
import switchboard.server.command.api.Plain;
import switchboard.server.command.api.Rows;

/// What came of the sign-ins of a company, and who must fix what.
@Command(name = "sign-in", description = "The sign-in log of a company.")
final class SignInCommand extends Noun {
    private static final Sheet SHEET =
            Sheet.of("sign-ins yet", "reference", "at", "email", "outcome", "door", "sentence");

    @Command(name = "list", description = "List the latest sign-ins.")
    void list(@Mixin ServiceOptions options) {
        options.tell(options.api().get(options.company() + "/sign-ins"), SHEET::print);
    }

    @Command(name = "show", description = "Show one sign-in with every finding.")
    void show(
            @Mixin ServiceOptions options,
            @Parameters(paramLabel = "REFERENCE", description = "As the person saw it: 7KQ4-MX2P.") String reference) {
        var path = options.company() + "/sign-ins?reference=" + URLEncoder.encode(reference, UTF_8);
        var found = Rows.of(options.api().get(path));
        if (found.isEmpty()) {
            throw new CommandFailure("There is no sign-in " + Plain.line(reference) + ".");
        }
        options.tell(found.getFirst(), Facts::print);
    }
}
