package switchboard.server.command;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Somebody who is to be added, in either wing.
final class NewPerson {
    @Option(names = "--email", required = true, paramLabel = "E-MAIL", description = "The address to sign in with.")
    String email = "";

    @Option(names = "--given-name", required = true, paramLabel = "NAME", description = "First name.")
    String givenName = "";

    @Option(names = "--family-name", required = true, paramLabel = "NAME", description = "Last name.")
    String familyName = "";

    @Mixin
    final Password password = new Password();

    ObjectNode wanted() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("givenName", givenName)
                .put("familyName", familyName)
                .put("email", email);
    }

    /// Adds this person under a path, and tells who it is, with a password made here shown this once.
    void add(WingOptions options, String path, ObjectNode wanted) {
        Optional<String> made = password.into(wanted);
        options.tell(Password.shown(options.api().post(path, wanted), made), Facts::print);
    }
}
