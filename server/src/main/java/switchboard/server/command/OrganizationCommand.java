package switchboard.server.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;

/// The directory's tenants.
@Command(name = "organization", description = "The organizations of the directory.")
final class OrganizationCommand extends Noun {
    private static final Sheet SHEET = Sheet.of("organizations yet", "name", "id");

    @Command(name = "create", description = "Make an organization.")
    void create(
            @Mixin DirectoryOptions options,
            @Parameters(paramLabel = "NAME", description = "What it is called.") String name) {
        var wanted = JsonNodeFactory.instance.objectNode().put("name", name);
        options.tell(options.api().post("/organizations", wanted), Facts::print);
    }

    @Command(name = "list", description = "List all organizations.")
    void list(@Mixin DirectoryOptions options) {
        options.tell(options.api().get("/organizations"), SHEET::print);
    }
}
