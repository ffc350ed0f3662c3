package switchboard.saml.metadata;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import switchboard.saml.Binding;
import switchboard.saml.EntityId;
import switchboard.saml.NameIdFormat;
import switchboard.saml.RequestSigning;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlWriter;

/// Writes metadata as plainly as every vendor's importer can take it: no extensions, children in the schema's
/// order.
public final class MetadataWriter {

    private MetadataWriter() {}

    public static byte[] write(IdpMetadata metadata) {
        var writer = entity(metadata.entityId());
        open(writer, "IDPSSODescriptor")
                .attribute(
                        "WantAuthnRequestsSigned", String.valueOf(metadata.requestSigning() == RequestSigning.DEMANDED))
                .attribute("protocolSupportEnumeration", Names.PROTOCOL);
        writeKeys(writer, metadata.certificates());
        writeFormats(writer, metadata.nameIdFormats());
        for (var endpoint : metadata.singleSignOn()) {
            open(writer, "SingleSignOnService")
                    .attribute("Binding", endpoint.binding().urn())
                    .attribute("Location", endpoint.location().toString())
                    .close();
        }
        return writer.close().close().bytes();
    }

    public static byte[] write(SpMetadata metadata) {
        var writer = entity(metadata.entityId());
        open(writer, "SPSSODescriptor")
                .attribute("AuthnRequestsSigned", String.valueOf(metadata.requestSigning() == RequestSigning.DEMANDED))
                .attribute("WantAssertionsSigned", "true")
                .attribute("protocolSupportEnumeration", Names.PROTOCOL);
        writeKeys(writer, metadata.certificates());
        writeFormats(writer, metadata.nameIdFormats());
        for (var consumer : metadata.consumers()) {
            open(writer, "AssertionConsumerService")
                    .attribute("Binding", Binding.POST.urn())
                    .attribute("Location", consumer.location().toString())
                    .attribute("index", String.valueOf(consumer.index()))
                    .attribute(
                            "isDefault",
                            String.valueOf(consumer.equals(metadata.consumers().getFirst())))
                    .close();
        }
        return writer.close().close().bytes();
    }

    private static XmlWriter entity(EntityId id) {
        return open(new XmlWriter(), "EntityDescriptor").attribute("entityID", id.value());
    }

    private static void writeKeys(XmlWriter writer, List<X509Certificate> certificates) {
        for (var certificate : certificates) {
            open(writer, "KeyDescriptor").attribute("use", "signing");
            writer.open("ds", Names.SIGNATURE, "KeyInfo")
                    .open("ds", Names.SIGNATURE, "X509Data")
                    .open("ds", Names.SIGNATURE, "X509Certificate")
                    .text(base64(certificate))
                    .close()
                    .close()
                    .close()
                    .close();
        }
    }

    private static void writeFormats(XmlWriter writer, List<NameIdFormat> formats) {
        for (var format : formats) {
            open(writer, "NameIDFormat").text(format.urn()).close();
        }
    }

    private static String base64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("this certificate was read from bytes", e);
        }
    }

    private static XmlWriter open(XmlWriter writer, String name) {
        return writer.open("md", Names.METADATA, name);
    }
}
