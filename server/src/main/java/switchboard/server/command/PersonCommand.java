package switchboard.server.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// Everyone in an organization.
@Command(name = "person", description = "The people of an organization.")
final class PersonCommand extends Noun {
    private static final Sheet SHEET =
            Sheet.of("such people", "email", "givenName", "familyName", "title", "department", "state", "admin", "id");

    /// What only the directory knows about somebody.
    static final class Work {
        @Option(names = "--title", paramLabel = "TEXT", description = "Job title.")
        Optional<String> title = Optional.empty();

        @Option(names = "--department", paramLabel = "TEXT", description = "Department.")
        Optional<String> department = Optional.empty();

        @Option(
                names = "--admin",
                paramLabel = "on|off",
                converter = OnOff.Words.class,
                description = "Whether they administer the organization.")
        Optional<OnOff> admin = Optional.empty();

        ObjectNode into(ObjectNode wanted) {
            title.ifPresent(text -> wanted.put("title", text));
            department.ifPresent(text -> wanted.put("department", text));
            admin.ifPresent(word -> wanted.put("admin", word.on()));
            return wanted;
        }
    }

    @Command(name = "create", description = "Add somebody to an organization.")
    void create(@Mixin DirectoryOptions options, @Mixin NewPerson person, @Mixin Work work) {
        person.add(options, options.organization() + "/people", work.into(person.wanted()));
    }

    @Command(name = "list", description = "List the people of an organization.")
    void list(@Mixin DirectoryOptions options, @Mixin Found found) {
        var answer = options.api().get(options.organization() + "/people" + found.query());
        options.tell(answer, page -> found.print(SHEET, page));
    }

    @Command(name = "set", description = "Change somebody.")
    void set(
            @Mixin DirectoryOptions options,
            @Mixin PersonFields fields,
            @Mixin Work work,
            @Parameters(paramLabel = "PERSON", description = "E-mail or id.") String person) {
        var path = options.paths().person(options.organization(), person);
        options.tell(options.change(path, work.into(fields.wanted())), Facts::print);
    }
}
