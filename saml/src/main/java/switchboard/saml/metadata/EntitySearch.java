package switchboard.saml.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import switchboard.saml.EntityId;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Finds the one entity of the wanted role in a document.
sealed interface EntitySearch {

    record Found(XmlElement entity, XmlElement role) implements EntitySearch {}

    record NotFound(MetadataProblem problem) implements EntitySearch {}

    static EntitySearch find(XmlElement root, Role role) {
        if (!root.is(Names.METADATA, "EntityDescriptor") && !root.is(Names.METADATA, "EntitiesDescriptor")) {
            return new NotFound(new MetadataProblem.NotMetadata(root.name()));
        }
        var entities = entities(root);
        var usable =
                entities.stream().filter(entity -> !role.in(entity).isEmpty()).toList();
        return switch (usable.size()) {
            case 0 -> new NotFound(new MetadataProblem.RoleMissing(role.words(), roles(entities)));
            case 1 -> new Found(usable.getFirst(), role.in(usable.getFirst()).getFirst());
            default -> new NotFound(new MetadataProblem.SeveralEntities(ids(usable)));
        };
    }

    private static List<XmlElement> entities(XmlElement element) {
        if (element.is(Names.METADATA, "EntityDescriptor")) {
            return List.of(element);
        }
        var entities = new ArrayList<XmlElement>();
        for (var child : element.children()) {
            if (child.is(Names.METADATA, "EntityDescriptor") || child.is(Names.METADATA, "EntitiesDescriptor")) {
                entities.addAll(entities(child));
            }
        }
        return entities;
    }

    private static List<String> roles(List<XmlElement> entities) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        entities.stream().anyMatch(entity -> !role.in(entity).isEmpty()))
                .map(role -> "a SAML 2.0 " + role.words())
                .toList();
    }

    private static List<EntityId> ids(List<XmlElement> entities) {
        return entities.stream().flatMap(entity -> entityId(entity).stream()).toList();
    }

    /// Exactly as written: an entity ID is a name, not an address to tidy up.
    static Optional<EntityId> entityId(XmlElement entity) {
        return entity.attribute("entityID")
                .filter(id -> !id.isBlank() && id.length() <= 1024)
                .map(EntityId::new);
    }
}
