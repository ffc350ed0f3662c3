package switchboard.server.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;

/// The internet domains of a company.
@Command(name = "domain", description = "The internet domains of a company.")
final class DomainCommand extends Noun {
    private static final Sheet SHEET = Sheet.of("domains yet", "name", "state", "id");

    @Command(name = "add", description = "Claim a domain for a company. A claim alone gives nothing.")
    void add(
            @Mixin ServiceOptions options,
            @Parameters(paramLabel = "DOMAIN", description = "Such as aerolabs.io.") String domain) {
        var wanted = JsonNodeFactory.instance.objectNode().put("name", domain);
        options.tell(options.api().post(options.company() + "/domains", wanted), Facts::print);
    }

    @Command(name = "list", description = "List the domains of a company.")
    void list(@Mixin ServiceOptions options) {
        options.tell(options.api().get(options.company() + "/domains"), SHEET::print);
    }

    @Command(name = "vouch", description = "Verify a domain on the operator's word.")
    void vouch(
            @Mixin ServiceOptions options,
            @Parameters(paramLabel = "DOMAIN", description = "Its name or id.") String domain) {
        var path = options.paths().domain(options.company(), domain);
        options.tell(options.api().post(path + "/vouch"), Facts::print);
    }
}
