package switchboard.server.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What may change about an installed app.
final class AppFields {
    @Option(names = "--label", paramLabel = "TEXT", description = "Display Label.")
    Optional<String> label = Optional.empty();

    @Option(names = "--idp-entity-id", paramLabel = "TEXT", description = "IdP Entity ID.")
    Optional<String> idpEntityId = Optional.empty();

    @Option(names = "--sp-entity-id", paramLabel = "TEXT", description = "SP Entity ID.")
    Optional<String> spEntityId = Optional.empty();

    @Option(names = "--acs-url", paramLabel = "URL", description = "ACS URL; the first given is the usual one.")
    List<String> acsUrls = List.of();

    @Option(
            names = "--attribute",
            paramLabel = "NAME=SOURCE",
            description = "An attribute to send: email=email, name=fullName, plan=constant:gold. All given ones replace"
                    + " all that were there.")
    Map<String, String> attributes = new LinkedHashMap<>();

    ObjectNode wanted() {
        var wanted = JsonNodeFactory.instance.objectNode();
        label.ifPresent(text -> wanted.put("label", text));
        idpEntityId.ifPresent(text -> wanted.put("idpEntityId", text));
        spEntityId.ifPresent(text -> wanted.put("spEntityId", text));
        if (!acsUrls.isEmpty()) {
            acsUrls.forEach(wanted.putArray("acsUrls")::add);
        }
        if (!attributes.isEmpty()) {
            var rows = wanted.putArray("attributes");
            attributes.forEach((name, source) -> rows.add(row(name, source)));
        }
        return wanted;
    }

    private static ObjectNode row(String name, String source) {
        var row = JsonNodeFactory.instance.objectNode().put("name", name);
        return source.startsWith("constant:")
                ? row.put("source", "constant").put("constant", source.substring("constant:".length()))
                : row.put("source", source);
    }
}
