package switchboard.saml.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.Binding;
import switchboard.saml.NameIdFormat;
import switchboard.saml.certificate.CertificateOutcome;
import switchboard.saml.certificate.CertificateReader;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Reads what both roles' descriptors have in common.
record Descriptor(XmlElement element) {

    /// The certificates of every key that signs, which includes a key without a stated use (Metadata §2.4.1.1).
    List<CertificateOutcome> signingCertificates() {

        return element.children(Names.METADATA, "KeyDescriptor").stream()
                .filter(key -> key.attribute("use").map("signing"::equals).orElse(true))
                .flatMap(key -> key.children(Names.SIGNATURE, "KeyInfo").stream())
                .flatMap(info -> info.children(Names.SIGNATURE, "X509Data").stream())
                .flatMap(data -> firstCertificate(data).stream())
                .map(certificate -> CertificateReader.read(certificate.text().orElse("")))
                .toList();
    }

    /// Of several in one X509Data the first is the key's own, the rest its chain.
    private static Optional<XmlElement> firstCertificate(XmlElement data) {
        return data.children(Names.SIGNATURE, "X509Certificate").stream().findFirst();
    }

    static List<X509Certificate> usable(List<CertificateOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> switch (outcome) {
                    case CertificateOutcome.Read(var certificates, var _) -> certificates.stream();
                    case CertificateOutcome.Refused _ -> Stream.empty();
                })
                .distinct()
                .toList();
    }

    static List<CertificateOutcome.Refused> refused(List<CertificateOutcome> outcomes) {
        return outcomes.stream()
                .filter(CertificateOutcome.Refused.class::isInstance)
                .map(CertificateOutcome.Refused.class::cast)
                .distinct()
                .toList();
    }

    /// Endpoints of a name with a binding we speak and an address that a browser can be sent to; others are
    /// read past.
    List<XmlElement> endpoints(String name) {
        return element.children(Names.METADATA, name).stream()
                .filter(endpoint ->
                        binding(endpoint).isPresent() && location(endpoint).isPresent())
                .toList();
    }

    static Optional<Binding> binding(XmlElement endpoint) {
        return endpoint.attribute("Binding").flatMap(Binding::of);
    }

    static Optional<URI> location(XmlElement endpoint) {
        return endpoint.attribute("Location").map(String::strip).flatMap(Descriptor::address);
    }

    private static Optional<URI> address(String text) {
        try {
            var uri = new URI(text);
            var web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    List<NameIdFormat> nameIdFormats() {
        var formats = new ArrayList<NameIdFormat>();
        for (var format : element.children(Names.METADATA, "NameIDFormat")) {
            format.text()
                    .map(String::strip)
                    .filter(urn -> !urn.isEmpty() && urn.length() <= 1024)
                    .map(NameIdFormat::new)
                    .ifPresent(formats::add);
        }
        return formats;
    }

    boolean isTrue(String attribute) {
        return element.attribute(attribute)
                .filter(value -> value.equals("true") || value.equals("1"))
                .isPresent();
    }
}
