package switchboard.server.command;

import java.util.Optional;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What may change about somebody, in either wing.
final class PersonFields {
    @Option(names = "--given-name", paramLabel = "NAME", description = "First name.")
    Optional<String> givenName = Optional.empty();

    @Option(names = "--family-name", paramLabel = "NAME", description = "Last name.")
    Optional<String> familyName = Optional.empty();

    @Option(names = "--email", paramLabel = "E-MAIL", description = "The address to sign in with.")
    Optional<String> email = Optional.empty();

    @Option(names = "--state", paramLabel = "STATE", description = "active or suspended.")
    Optional<String> state = Optional.empty();

    ObjectNode wanted() {
        var wanted = JsonNodeFactory.instance.objectNode();
        givenName.ifPresent(name -> wanted.put("givenName", name));
        familyName.ifPresent(name -> wanted.put("familyName", name));
        email.ifPresent(address -> wanted.put("email", address));
        state.ifPresent(word -> wanted.put("state", word));
        return wanted;
    }
}
