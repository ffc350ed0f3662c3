package switchboard.saml;

import java.nio.charset.StandardCharsets;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Element;

/// Counts the signatures that the JDK's own XML signatures believe.
public final class ForgerDsig {

    private ForgerDsig() {}

    public static int validSignatures(byte[] xml, ForgerKey key) {
        var document = ForgerXml.parse(new String(xml, StandardCharsets.UTF_8));
        var signatures = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        int valid = 0;
        for (int i = 0; i < signatures.getLength(); i++) {
            var signature = (Element) signatures.item(i);
            var context = new DOMValidateContext(key.certificate().getPublicKey(), signature);
            context.setIdAttributeNS((Element) signature.getParentNode(), null, "ID");
            valid += isValid(context) ? 1 : 0;
        }
        return valid;
    }

    private static boolean isValid(DOMValidateContext context) {
        try {
            return XMLSignatureFactory.getInstance("DOM")
                    .unmarshalXMLSignature(context)
                    .validate(context);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
