package switchboard.server.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import switchboard.platform.access.SetupLinks;
import switchboard.platform.wing.Wing;
import tools.jackson.databind.node.JsonNodeFactory;

/// A new way in for the first administrator of a wing.
@Command(name = "setup-link", description = "Make a new setup link; the one before ends.")
final class SetupLinkCommand implements Callable<Integer> {
    @Mixin
    final VisitOptions options = new VisitOptions();

    @Option(
            names = "--wing",
            required = true,
            paramLabel = "sp|idp",
            converter = WingName.class,
            description = "The service or the directory.")
    Wing wing = Wing.SP;

    @Override
    public Integer call() {
        try (var visit = options.visit(wing)) {
            var key = visit.find(SetupLinks.class).renew().reveal();
            var link = visit.url("/setup?key=" + key).toString();
            var answer = JsonNodeFactory.instance
                    .objectNode()
                    .put("wing", wing.code())
                    .put("url", link);
            options.tell(answer, link, "It makes one first administrator, once, within 24 hours.");
        }
        return 0;
    }
}
