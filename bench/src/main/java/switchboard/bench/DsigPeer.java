package switchboard.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The JDK's own XML signatures over its DOM, with the parser kept: what a careful Java service would use
/// without any library. It checks that the reference is the signature's parent and reads the name; it judges
/// nothing else.
final class DsigPeer {
    private static final String SAML = "urn:oasis:names:tc:SAML:2.0:assertion";
    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");
    private static final DocumentBuilder BUILDER = builder();

    private DsigPeer() {}

    /// The signature element for a document that has none, in one line.
    static String signature(String document, Party party) {
        try {
            Element assertion = assertion(parse(document.getBytes(StandardCharsets.UTF_8)));
            DOMSignContext context = new DOMSignContext(party.secret(), assertion);
            context.setDefaultNamespacePrefix("ds");
            FACTORY.newXMLSignature(signedInfo(assertion.getAttribute("ID")), keyInfo(party))
                    .sign(context);
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(assertion.getLastChild()), new StreamResult(out));
            return out.toString().replace("&#13;", "").replace("\n", "");
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The name, or empty text when the signature does not hold.
    static String read(String base64, Party party) {
        try {
            Element assertion = assertion(parse(Base64.getDecoder().decode(base64)));
            Element element = (Element) assertion
                    .getElementsByTagNameNS(XMLSignature.XMLNS, "Signature")
                    .item(0);
            DOMValidateContext context = new DOMValidateContext(party.open(), element);
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            XMLSignature signature = FACTORY.unmarshalXMLSignature(context);
            Reference reference = signature.getSignedInfo().getReferences().getFirst();
            boolean covers = element.getParentNode().isSameNode(assertion)
                    && reference.getURI().equals("#" + assertion.getAttribute("ID"));
            return covers && signature.validate(context) ? name(assertion) : "";
        } catch (MarshalException | XMLSignatureException e) {
            return "";
        }
    }

    static Document parse(byte[] document) {
        try {
            return BUILDER.parse(new ByteArrayInputStream(document));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Element assertion(Document document) {
        Element assertion =
                (Element) document.getElementsByTagNameNS(SAML, "Assertion").item(0);
        assertion.setIdAttribute("ID", true);
        return assertion;
    }

    static String name(Element assertion) {
        return assertion.getElementsByTagNameNS(SAML, "NameID").item(0).getTextContent();
    }

    private static SignedInfo signedInfo(String id) throws GeneralSecurityException {
        List<Transform> transforms = List.of(
                FACTORY.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                FACTORY.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null));
        return FACTORY.newSignedInfo(
                FACTORY.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                FACTORY.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                List.of(FACTORY.newReference(
                        "#" + id, FACTORY.newDigestMethod(DigestMethod.SHA256, null), transforms, null, null)));
    }

    private static KeyInfo keyInfo(Party party) {
        KeyInfoFactory factory = FACTORY.getKeyInfoFactory();
        return factory.newKeyInfo(List.of(factory.newX509Data(List.of(party.certificate()))));
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
