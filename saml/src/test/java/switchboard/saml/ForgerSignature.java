package switchboard.saml;

import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.w3c.dom.Element;

/// Signs an element with the JDK's XML signatures, in whatever way it is told.
///
/// @param method empty for the usual one of the key's kind
public record ForgerSignature(ForgerKey key, String method, String digest, List<String> transforms) {

    public static final String EXCLUSIVE = CanonicalizationMethod.EXCLUSIVE;

    public static ForgerSignature by(ForgerKey key) {
        return new ForgerSignature(
                key, key.signatureMethod(), DigestMethod.SHA256, List.of(Transform.ENVELOPED, EXCLUSIVE));
    }

    public ForgerSignature method(String uri) {
        return new ForgerSignature(key, uri, digest, transforms);
    }

    public ForgerSignature digest(String uri) {
        return new ForgerSignature(key, method, uri, transforms);
    }

    public ForgerSignature transforms(String... uris) {
        return new ForgerSignature(key, method, digest, List.of(uris));
    }

    /// Puts the signature right after the Issuer, as the schema wants it.
    void sign(Element element, String reference) {
        element.setIdAttribute("ID", true);
        try {
            var factory = XMLSignatureFactory.getInstance("DOM");
            var steps = transforms.stream().map(uri -> transform(factory, uri)).toList();
            var signedInfo = factory.newSignedInfo(
                    factory.newCanonicalizationMethod(EXCLUSIVE, (C14NMethodParameterSpec) null),
                    factory.newSignatureMethod(method, null),
                    List.of(factory.newReference(reference, factory.newDigestMethod(digest, null), steps, null, null)));
            var keyInfo = factory.getKeyInfoFactory();
            var context = new DOMSignContext(
                    key.privateKey(), element, ForgerXml.find(element, "Issuer").getNextSibling());
            context.setDefaultNamespacePrefix("ds");
            context.setProperty("org.jcp.xml.dsig.secureValidation", false);
            factory.newXMLSignature(
                            signedInfo, keyInfo.newKeyInfo(List.of(keyInfo.newX509Data(List.of(key.certificate())))))
                    .sign(context);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Transform transform(XMLSignatureFactory factory, String uri) {
        try {
            return factory.newTransform(uri, (TransformParameterSpec) null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
