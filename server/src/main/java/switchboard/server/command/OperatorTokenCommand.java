package switchboard.server.command;

import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import switchboard.platform.access.OperatorTokens;
import switchboard.platform.wing.Wing;
import switchboard.server.command.api.Endpoint;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The tokens that open the REST API of a wing to its operator.
@Command(name = "operator-token", description = "Tokens for the operator's commands and scripts.")
final class OperatorTokenCommand extends Noun {

    /// Which token is meant.
    static final class Which {
        @Option(
                names = "--wing",
                required = true,
                paramLabel = "sp|idp",
                converter = WingName.class,
                description = "The service or the directory.")
        Wing wing = Wing.SP;

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "What it is for.")
        String name = "";
    }

    @Command(name = "create", description = "Make a token and print it, this once.")
    void create(
            @Mixin VisitOptions options,
            @Mixin Which which,
            @Option(
                            names = "--days",
                            paramLabel = "N",
                            defaultValue = "90",
                            description = "How long it is good for, 366 at most. Default: ${DEFAULT-VALUE}.")
                    int days) {
        if (days < 1 || days > 366) {
            throw new ParameterException(options.command.commandLine(), "A token is good for 1 to 366 days.");
        }
        try (var visit = options.visit(which.wing)) {
            var token = visit.find(OperatorTokens.class)
                    .create(which.name, Duration.ofDays(days))
                    .reveal();
            var answer = about(which).put("token", token).put("days", days);
            options.tell(
                    answer,
                    token,
                    "This is the only time we show it; it is good for " + days + " days. Put it into "
                            + Endpoint.variable(which.wing, "TOKEN") + ".");
        }
    }

    @Command(name = "revoke", description = "End every token of a name.")
    void revoke(@Mixin VisitOptions options, @Mixin Which which) {
        try (var visit = options.visit(which.wing)) {
            var count = visit.find(OperatorTokens.class).revoke(which.name);
            options.tell(about(which).put("revoked", count), "Revoked: " + count, "They open nothing from now on.");
        }
    }

    private static ObjectNode about(Which which) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("wing", which.wing.code())
                .put("name", which.name);
    }
}
