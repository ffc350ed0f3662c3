package switchboard.bench;

import java.util.Base64;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.w3c.dom.Element;

/// Apache Santuario over the JDK's DOM: what most Java products stand on.
final class SantuarioPeer {
    static {
        Init.init();
    }

    private SantuarioPeer() {}

    /// The name, or empty text when the signature does not hold.
    static String read(String base64, Party party) {
        try {
            Element assertion =
                    DsigPeer.assertion(DsigPeer.parse(Base64.getDecoder().decode(base64)));
            Element element = (Element) assertion
                    .getElementsByTagNameNS("http://www.w3.org/2000/09/xmldsig#", "Signature")
                    .item(0);
            XMLSignature signature = new XMLSignature(element, "", true);
            String uri = signature.getSignedInfo().item(0).getURI();
            boolean covers =
                    element.getParentNode().isSameNode(assertion) && uri.equals("#" + assertion.getAttribute("ID"));
            return covers && signature.checkSignatureValue(party.open()) ? DsigPeer.name(assertion) : "";
        } catch (XMLSecurityException e) {
            return "";
        }
    }
}
