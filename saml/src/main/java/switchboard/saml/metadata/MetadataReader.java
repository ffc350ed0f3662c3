package switchboard.saml.metadata;

import java.util.function.BiFunction;
import switchboard.saml.xml.XmlElement;
import switchboard.saml.xml.XmlLimits;
import switchboard.saml.xml.XmlOutcome;
import switchboard.saml.xml.XmlReader;

/// Reads metadata as vendors really publish it: one EntityDescriptor, or a list that holds one of the wanted
/// kind, signed or not, among roles and extensions that are none of our business. Never throws at content and
/// fetches nothing.
public final class MetadataReader {

    private static final XmlLimits LIMITS = XmlLimits.DEFAULT.withBytes(1024 * 1024);

    private MetadataReader() {}

    public static MetadataOutcome<IdpMetadata> readIdentityProvider(byte[] document) {
        return read(document, Role.IDENTITY_PROVIDER, (entity, role) -> new IdpReader(entity).read(role));
    }

    public static MetadataOutcome<SpMetadata> readServiceProvider(byte[] document) {
        return read(document, Role.SERVICE_PROVIDER, (entity, role) -> new SpReader(entity).read(role));
    }

    private static <T> MetadataOutcome<T> read(
            byte[] document, Role role, BiFunction<XmlElement, XmlElement, MetadataOutcome<T>> reader) {
        return switch (XmlReader.read(document.clone(), LIMITS)) {
            case XmlOutcome.Read(var root) ->
                switch (EntitySearch.find(root, role)) {
                    case EntitySearch.Found(var entity, var descriptor) -> reader.apply(entity, descriptor);
                    case EntitySearch.NotFound(var problem) -> new MetadataOutcome.Refused<>(problem);
                };
            case XmlOutcome.Refused(var problem) ->
                new MetadataOutcome.Refused<>(
                        new MetadataProblem.Unreadable(problem.code().name(), problem.message()));
        };
    }
}
