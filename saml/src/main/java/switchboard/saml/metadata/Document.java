package switchboard.saml.metadata;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.certificate.CertificateOutcome;
import switchboard.saml.crypto.SignatureCheck;
import switchboard.saml.crypto.SignatureOutcome;
import switchboard.saml.wire.XmlInstant;
import switchboard.saml.xml.XmlElement;

/// Reads what a document says about itself, from the entity up to the root.
record Document(XmlElement entity) {

    DocumentFacts facts(List<CertificateOutcome> certificates) {
        return new DocumentFacts(
                signature(Descriptor.usable(certificates)), validUntil(), Descriptor.refused(certificates));
    }

    private MetadataSignature signature(List<X509Certificate> own) {
        var check = new SignatureCheck(own);
        return upwards()
                .map(check::check)
                .filter(outcome -> !(outcome instanceof SignatureOutcome.Absent))
                .findFirst()
                .map(outcome -> outcome instanceof SignatureOutcome.Held
                        ? MetadataSignature.BY_ITS_OWN_KEY
                        : MetadataSignature.NOT_CHECKED)
                .orElse(MetadataSignature.ABSENT);
    }

    private Optional<Instant> validUntil() {
        return upwards()
                .flatMap(element -> element.attribute("validUntil").flatMap(XmlInstant::read).stream())
                .min(Instant::compareTo);
    }

    private Stream<XmlElement> upwards() {
        return Stream.iterate(Optional.of(entity), Optional::isPresent, one -> one.flatMap(XmlElement::parent))
                .flatMap(Optional::stream);
    }
}
