package switchboard.server.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A company's trust in an identity provider, from draft to enforcement.
@Command(name = "connection", description = "A company's SAML connections.")
final class ConnectionCommand extends Noun {
    private static final Sheet SHEET =
            Sheet.of("connections yet", "provider", "domain", "state", "status", "enforced", "id");

    /// Which connection is meant.
    static final class Which {
        @Parameters(
                arity = "0..1",
                paramLabel = "CONNECTION",
                defaultValue = "",
                description = "Its id, domain or provider; may be left out while there is only one.")
        String connection = "";

        String path(ServiceOptions options) {
            return options.paths().connection(options.company(), connection);
        }
    }

    @Command(name = "create", description = "Begin a connection, and show what to give to the identity provider.")
    void create(
            @Mixin ServiceOptions options,
            @Option(
                            names = "--provider",
                            paramLabel = "PROVIDER",
                            defaultValue = "custom",
                            description = "jumpcloud, okta … Default: ${DEFAULT-VALUE}.")
                    String provider,
            @Option(
                            names = "--domain",
                            paramLabel = "DOMAIN",
                            defaultValue = "",
                            description = "Which of the company's domains; may be left out while there is only one.")
                    String domain) {
        var wanted = JsonNodeFactory.instance.objectNode().put("provider", provider);
        if (!domain.isBlank()) {
            wanted.put("domain", domain);
        }
        options.tell(options.api().post(options.company() + "/connections", wanted), Facts::print);
    }

    @Command(name = "list", description = "List the connections of a company.")
    void list(@Mixin ServiceOptions options) {
        options.tell(options.api().get(options.company() + "/connections"), SHEET::print);
    }

    @Command(name = "show", description = "Show a connection: both sides' values, its state, its certificates.")
    void show(@Mixin ServiceOptions options, @Mixin Which which) {
        options.tell(options.api().get(which.path(options)), Facts::print);
    }

    @Command(name = "set", description = "Save what the identity provider gave.")
    void set(@Mixin ServiceOptions options, @Mixin Which which, @Mixin ConnectionFields fields) {
        options.tell(options.change(which.path(options), fields.wanted()), Facts::print);
    }

    @Command(name = "test", description = "Begin a test sign-in in a browser, or show how the last one went.")
    void test(
            @Mixin ServiceOptions options,
            @Mixin Which which,
            @Option(names = "--last", description = "Show how the last test went.") boolean last) {
        var path = which.path(options) + "/test";
        if (last) {
            options.tell(options.api().get(path), Facts::print);
        } else {
            options.tell(options.api().post(path), ConnectionCommand::invitation);
        }
    }

    private static String invitation(JsonNode begun) {
        return "Open this in a browser and sign in there, then look with connection test --last:\n"
                + Shown.value(begun.path("url"));
    }

    @Command(name = "enable", description = "Let people sign in by a connection.")
    void enable(@Mixin ServiceOptions options, @Mixin Which which) {
        act(options, which, "/enable");
    }

    @Command(name = "disable", description = "Let nobody sign in by a connection.")
    void disable(@Mixin ServiceOptions options, @Mixin Which which) {
        act(options, which, "/disable");
    }

    @Command(
            name = "enforce",
            description = "Close every other door: prevent users from logging in with other SSO providers.")
    void enforce(@Mixin ServiceOptions options, @Mixin Which which) {
        act(options, which, "/enforce");
    }

    @Command(name = "open", description = "Open the other doors again.")
    void open(@Mixin ServiceOptions options, @Mixin Which which) {
        var path = which.path(options);
        options.tell(
                options.api().delete(path + "/enforce"),
                said -> said.isEmpty() ? "The other doors are open." : Facts.print(said));
    }

    private static void act(ServiceOptions options, Which which, String act) {
        options.tell(
                options.api().post(which.path(options) + act), said -> said.isEmpty() ? "Done." : Facts.print(said));
    }
}
