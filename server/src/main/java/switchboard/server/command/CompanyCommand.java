package switchboard.server.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;

/// The service's tenants.
@Command(name = "company", description = "The companies of the service.")
final class CompanyCommand extends Noun {
    private static final Sheet SHEET = Sheet.of("companies yet", "name", "plan", "id");

    /// What may change about a company.
    static final class Fields {
        @Option(names = "--name", paramLabel = "NAME", description = "What it is called.")
        Optional<String> name = Optional.empty();

        @Option(names = "--plan", paramLabel = "PLAN", description = "What it has bought.")
        Optional<String> plan = Optional.empty();

        @Option(names = "--it-contact", paramLabel = "TEXT", description = "Whom its people should ask.")
        Optional<String> itContact = Optional.empty();
    }

    @Command(name = "create", description = "Make a company.")
    void create(
            @Mixin ServiceOptions options,
            @Parameters(paramLabel = "NAME", description = "What it is called.") String name,
            @Option(
                            names = "--plan",
                            paramLabel = "PLAN",
                            defaultValue = "enterprise",
                            description = "What it has bought. Default: ${DEFAULT-VALUE}.")
                    String plan) {
        var wanted = JsonNodeFactory.instance.objectNode().put("name", name).put("plan", plan);
        options.tell(options.api().post("/companies", wanted), Facts::print);
    }

    @Command(name = "list", description = "List all companies.")
    void list(@Mixin ServiceOptions options) {
        options.tell(options.api().get("/companies"), SHEET::print);
    }

    @Command(name = "show", description = "Show one company.")
    void show(
            @Mixin ServiceOptions options,
            @Parameters(
                            arity = "0..1",
                            paramLabel = "COMPANY",
                            defaultValue = "",
                            description = "Its id, name or domain.")
                    String company) {
        options.tell(options.api().get(options.meant(company)), Facts::print);
    }

    @Command(name = "set", description = "Change a company.")
    void set(
            @Mixin ServiceOptions options,
            @Mixin Fields fields,
            @Parameters(
                            arity = "0..1",
                            paramLabel = "COMPANY",
                            defaultValue = "",
                            description = "Its id, name or domain.")
                    String company) {
        var wanted = JsonNodeFactory.instance.objectNode();
        fields.name.ifPresent(name -> wanted.put("name", name));
        fields.plan.ifPresent(plan -> wanted.put("plan", plan));
        fields.itContact.ifPresent(contact -> wanted.put("itContact", contact));
        options.tell(options.change(options.meant(company), wanted), Facts::print);
    }
}
