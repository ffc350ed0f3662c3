package switchboard.saml.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import switchboard.saml.Binding;
import switchboard.saml.EntityId;
import switchboard.saml.RequestSigning;
import switchboard.saml.xml.XmlElement;

/// Reads an SPSSODescriptor (Metadata §2.4.4). It may do without a certificate, not without an address.
record SpReader(XmlElement entity) {

    MetadataOutcome<SpMetadata> read(XmlElement role) {
        return EntitySearch.entityId(entity)
                .map(id -> read(id, new Descriptor(role)))
                .orElseGet(() -> new MetadataOutcome.Refused<>(new MetadataProblem.NoEntityId()));
    }

    private MetadataOutcome<SpMetadata> read(EntityId id, Descriptor role) {
        var consumers = consumers(role);
        if (consumers.isEmpty()) {
            return new MetadataOutcome.Refused<>(
                    new MetadataProblem.NoEndpoint("assertion consumer service by HTTP-POST"));
        }
        var certificates = role.signingCertificates();
        var signing = role.isTrue("AuthnRequestsSigned") ? RequestSigning.DEMANDED : RequestSigning.OPTIONAL;
        var metadata = new SpMetadata(id, Descriptor.usable(certificates), consumers, role.nameIdFormats(), signing);
        return new MetadataOutcome.Read<>(metadata, new Document(entity).facts(certificates));
    }

    /// The default first: the one that says so, else the first that does not say no, else the first (Metadata
    /// §2.2.3).
    private static List<AssertionConsumerService> consumers(Descriptor role) {
        return role.endpoints("AssertionConsumerService").stream()
                .filter(one -> Descriptor.binding(one).equals(Optional.of(Binding.POST)))
                .sorted(Comparator.comparingInt(SpReader::rank))
                .map(one -> new AssertionConsumerService(
                        index(one), Descriptor.location(one).orElseThrow()))
                .distinct()
                .toList();
    }

    private static int rank(XmlElement consumer) {
        return switch (consumer.attribute("isDefault").orElse("")) {
            case "true", "1" -> 0;
            case "false", "0" -> 2;
            default -> 1;
        };
    }

    private static int index(XmlElement consumer) {
        try {
            var index = Integer.parseInt(consumer.attribute("index").orElse("0").strip());
            return index < 0 || index > 65_535 ? 0 : index;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
