package switchboard.server.command;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What an identity provider gives us, as options.
final class ConnectionFields {
    @Option(names = "--idp-entity-id", paramLabel = "TEXT", description = "IdP Entity ID (Issuer).")
    Optional<String> idpEntityId = Optional.empty();

    @Option(names = "--idp-sso-url", paramLabel = "URL", description = "IdP SSO URL.")
    Optional<String> idpSsoUrl = Optional.empty();

    @Option(
            names = "--certificate-file",
            paramLabel = "FILE",
            description = "Certificate, in any form; - for standard input. May be given more than once.")
    List<Path> certificates = List.of();

    @Option(
            names = "--metadata-file",
            paramLabel = "FILE",
            description = "The identity provider's metadata, in place of the three above; - for standard input.")
    Optional<Path> metadata = Optional.empty();

    @Option(
            names = "--create-people",
            paramLabel = "on|off",
            converter = OnOff.Words.class,
            description = "Whether people are made at their first sign-in.")
    Optional<OnOff> createPeople = Optional.empty();

    ObjectNode wanted() {
        var wanted = JsonNodeFactory.instance.objectNode();
        idpEntityId.ifPresent(text -> wanted.put("idpEntityId", text));
        idpSsoUrl.ifPresent(text -> wanted.put("idpSsoUrl", text));
        if (!certificates.isEmpty()) {
            wanted.put("certificate", certificates.stream().map(TextFile::read).collect(joining("\n")));
        }
        metadata.map(TextFile::read).ifPresent(xml -> wanted.put("metadata", xml));
        createPeople.ifPresent(word -> wanted.put("createPeople", word.on()));
        return wanted;
    }
}
