package switchboard.saml.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The other opinion: the JDK's parser and Santuario's canonicaliser.
public final class Santuario {
    static {
        Init.init();
    }

    private Santuario() {}

    public static Document parse(byte[] document) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(document));
        } catch (ParserConfigurationException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// All elements in document order.
    static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    static byte[] exclusive(Element element, CanonicalOptions options) {
        boolean comments = options.comments() == CanonicalOptions.Comments.KEPT;
        String prefixes = String.join(
                " ",
                options.inclusivePrefixes().stream()
                        .map(prefix -> prefix.isEmpty() ? "#default" : prefix)
                        .toList());
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Canonicalizer.getInstance(
                            comments
                                    ? Canonicalizer.ALGO_ID_C14N_EXCL_WITH_COMMENTS
                                    : Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
                    .canonicalizeSubtree(element, prefixes, out);
            return out.toByteArray();
        } catch (XMLSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
