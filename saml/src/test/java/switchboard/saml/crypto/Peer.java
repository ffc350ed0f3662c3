package switchboard.saml.crypto;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.ExcC14NParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import switchboard.saml.xml.Santuario;

/// How two others make and check signatures: the JDK's `javax.xml.crypto.dsig` and Santuario.
enum Peer {
    JDK {
        @Override
        boolean verifies(Element signature, Keys keys) throws MarshalException, XMLSignatureException {
            DOMValidateContext context =
                    new DOMValidateContext(keys.certificate().getPublicKey(), signature);
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            return XMLSignatureFactory.getInstance("DOM")
                    .unmarshalXMLSignature(context)
                    .validate(context);
        }

        @Override
        void sign(Element element, Keys keys, Way way)
                throws GeneralSecurityException, MarshalException, XMLSignatureException {
            XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
            ExcC14NParameterSpec prefixes = way.prefixes().isEmpty() ? null : new ExcC14NParameterSpec(way.prefixes());
            List<Transform> transforms = new ArrayList<>();
            transforms.add(factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null));
            transforms.add(factory.newTransform(way.canonicalization(), prefixes));
            Reference reference = factory.newReference(
                    "#_1", factory.newDigestMethod(way.algorithm().digest().uri(), null), transforms, null, null);
            SignedInfo info = factory.newSignedInfo(
                    factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                    factory.newSignatureMethod(way.algorithm().uri(), null),
                    List.of(reference));
            DOMSignContext context = new DOMSignContext(keys.secret(), element, element.getLastChild());
            context.setDefaultNamespacePrefix("ds");
            factory.newXMLSignature(info, null).sign(context);
        }
    },
    SANTUARIO {
        @Override
        boolean verifies(Element signature, Keys keys) throws XMLSecurityException {
            return new XMLSignature(signature, "", true)
                    .checkSignatureValue(keys.certificate().getPublicKey());
        }

        @Override
        void sign(Element element, Keys keys, Way way) throws XMLSecurityException {
            Document document = element.getOwnerDocument();
            XMLSignature signature =
                    new XMLSignature(document, "", way.algorithm().uri(), Dsig.EXCLUSIVE);
            element.insertBefore(signature.getElement(), element.getLastChild());
            var transforms = new org.apache.xml.security.transforms.Transforms(document);
            transforms.addTransform(Dsig.ENVELOPED);
            transforms.addTransform(way.canonicalization());
            signature.addDocument("#_1", transforms, way.algorithm().digest().uri());
            signature.addKeyInfo(keys.certificate());
            signature.sign(keys.secret());
        }
    };

    /// @param canonicalization the algorithm of the second transform
    /// @param prefixes its inclusive prefixes, which only the JDK is asked for
    record Way(SignatureAlgorithm algorithm, String canonicalization, List<String> prefixes) {}

    abstract boolean verifies(Element signature, Keys keys)
            throws MarshalException, XMLSignatureException, XMLSecurityException;

    abstract void sign(Element element, Keys keys, Way way)
            throws GeneralSecurityException, MarshalException, XMLSignatureException, XMLSecurityException;

    boolean verifies(byte[] document, Keys keys) {
        Init.init();
        try {
            Document parsed = Santuario.parse(document);
            Element signature = (Element)
                    parsed.getElementsByTagNameNS(Dsig.NAMESPACE, "Signature").item(0);
            ((Element) signature.getParentNode()).setIdAttribute("ID", true);
            return verifies(signature, keys);
        } catch (SAXException | MarshalException | XMLSignatureException | XMLSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Signs the first element with the ID `_1` and gives back the whole document.
    byte[] signed(byte[] document, Keys keys, Way way) {
        Init.init();
        try {
            Document parsed = Santuario.parse(document);
            Element element =
                    (Element) parsed.getElementsByTagName("a:Assertion").item(0);
            element.setIdAttribute("ID", true);
            sign(element, keys, way);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(parsed), new StreamResult(out));
            return out.toByteArray();
        } catch (SAXException
                | GeneralSecurityException
                | MarshalException
                | XMLSignatureException
                | XMLSecurityException
                | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
