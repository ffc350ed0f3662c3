package switchboard.server.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;

/// Groups of people, to whom apps are given.
@Command(name = "group", description = "The user groups of an organization.")
final class GroupCommand extends Noun {
    private static final Sheet SHEET = Sheet.of("user groups yet", "name", "members", "description", "id");

    @Command(name = "create", description = "Make a user group.")
    void create(
            @Mixin DirectoryOptions options,
            @Parameters(paramLabel = "NAME", description = "What it is called.") String name) {
        var wanted = JsonNodeFactory.instance.objectNode().put("name", name);
        options.tell(options.api().post(options.organization() + "/groups", wanted), Facts::print);
    }

    @Command(name = "list", description = "List the user groups of an organization.")
    void list(@Mixin DirectoryOptions options) {
        options.tell(options.api().get(options.organization() + "/groups"), SHEET::print);
    }

    @Command(name = "add", description = "Put somebody into a user group.")
    void add(
            @Mixin DirectoryOptions options,
            @Parameters(paramLabel = "GROUP", description = "Name or id.") String group,
            @Parameters(paramLabel = "PERSON", description = "E-mail or id.") String person) {
        var path = options.paths().member(options.organization(), group, person);
        options.tell(options.api().put(path), _ -> person + " is in " + group + ".");
    }

    @Command(name = "remove", description = "Take somebody out of a user group.")
    void remove(
            @Mixin DirectoryOptions options,
            @Parameters(paramLabel = "GROUP", description = "Name or id.") String group,
            @Parameters(paramLabel = "PERSON", description = "E-mail or id.") String person) {
        var path = options.paths().member(options.organization(), group, person);
        options.tell(options.api().delete(path), _ -> person + " is not in " + group + ".");
    }
}
