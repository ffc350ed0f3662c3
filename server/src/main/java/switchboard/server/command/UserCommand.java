package switchboard.server.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The people of a company.
@Command(name = "user", description = "The people of a company.")
final class UserCommand extends Noun {
    private static final Sheet SHEET =
            Sheet.of("such people", "email", "givenName", "familyName", "role", "state", "id");

    @Command(name = "create", description = "Add somebody to a company.")
    void create(
            @Mixin ServiceOptions options,
            @Mixin NewPerson person,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            defaultValue = "member",
                            description = "company_admin, office_admin or member. Default: ${DEFAULT-VALUE}.")
                    String role) {
        person.add(options, options.company() + "/users", person.wanted().put("role", role));
    }

    @Command(name = "list", description = "List the people of a company.")
    void list(@Mixin ServiceOptions options, @Mixin Found found) {
        var answer = options.api().get(options.company() + "/users" + found.query());
        options.tell(answer, page -> found.print(SHEET, page));
    }

    @Command(name = "show", description = "Show somebody.")
    void show(
            @Mixin ServiceOptions options,
            @Parameters(paramLabel = "USER", description = "E-mail or id.") String user) {
        options.tell(options.api().get(options.paths().user(options.company(), user)), Facts::print);
    }

    @Command(name = "set", description = "Change somebody's name, address, role or state.")
    void set(
            @Mixin ServiceOptions options,
            @Mixin PersonFields fields,
            @Option(names = "--role", paramLabel = "ROLE", description = "company_admin, office_admin or member.")
                    Optional<String> role,
            @Parameters(paramLabel = "USER", description = "E-mail or id.") String user) {
        var wanted = fields.wanted();
        role.ifPresent(word -> wanted.put("role", word));
        options.tell(options.change(options.paths().user(options.company(), user), wanted), Facts::print);
    }
}
