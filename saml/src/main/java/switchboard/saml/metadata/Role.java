package switchboard.saml.metadata;

import java.util.List;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Names the part an entity plays, as an element and in words.
enum Role {
    IDENTITY_PROVIDER("IDPSSODescriptor", "identity provider"),
    SERVICE_PROVIDER("SPSSODescriptor", "service provider");

    private final String element;
    private final String words;

    Role(String element, String words) {
        this.element = element;
        this.words = words;
    }

    String words() {
        return words;
    }

    /// The descriptors of this role that speak SAML 2.0; a missing enumeration counts as doing so, another
    /// protocol does not.
    List<XmlElement> in(XmlElement entity) {
        return entity.children(Names.METADATA, element).stream()
                .filter(Role::speaksSaml2)
                .toList();
    }

    private static boolean speaksSaml2(XmlElement descriptor) {
        return descriptor
                .attribute("protocolSupportEnumeration")
                .map(protocols -> List.of(protocols.split("\\s+")).contains(Names.PROTOCOL))
                .orElse(true);
    }
}
