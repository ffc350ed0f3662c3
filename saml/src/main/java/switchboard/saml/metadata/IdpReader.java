package switchboard.saml.metadata;

import switchboard.saml.EntityId;
import switchboard.saml.RequestSigning;
import switchboard.saml.xml.XmlElement;

/// Reads an IDPSSODescriptor (Metadata §2.4.3). Without a usable certificate or an address there is nothing to
/// connect.
record IdpReader(XmlElement entity) {

    MetadataOutcome<IdpMetadata> read(XmlElement role) {
        return EntitySearch.entityId(entity)
                .map(id -> read(id, new Descriptor(role)))
                .orElseGet(() -> refused(new MetadataProblem.NoEntityId()));
    }

    private MetadataOutcome<IdpMetadata> read(EntityId id, Descriptor role) {
        var endpoints = role.endpoints("SingleSignOnService").stream()
                .map(one -> new Endpoint(
                        Descriptor.binding(one).orElseThrow(),
                        Descriptor.location(one).orElseThrow()))
                .toList();
        if (endpoints.isEmpty()) {
            return refused(new MetadataProblem.NoEndpoint("address for single sign-on by HTTP-Redirect or HTTP-POST"));
        }
        var certificates = role.signingCertificates();
        var usable = Descriptor.usable(certificates);
        if (usable.isEmpty()) {
            return refused(Descriptor.refused(certificates).stream()
                    .findFirst()
                    .<MetadataProblem>map(MetadataProblem.UnusableCertificate::new)
                    .orElse(new MetadataProblem.NoCertificate()));
        }
        var signing = role.isTrue("WantAuthnRequestsSigned") ? RequestSigning.DEMANDED : RequestSigning.OPTIONAL;
        var metadata = new IdpMetadata(id, usable, endpoints, role.nameIdFormats(), signing);
        return new MetadataOutcome.Read<>(metadata, new Document(entity).facts(certificates));
    }

    private static MetadataOutcome<IdpMetadata> refused(MetadataProblem problem) {
        return new MetadataOutcome.Refused<>(problem);
    }
}
