package switchboard.saml;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// The JDK's own XML, so that what tests send owes nothing to the parser and the writer under test.
final class ForgerXml {

    private ForgerXml() {}

    static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new IllegalArgumentException("a forgery begins as well-formed XML: " + xml, e);
        }
    }

    static String print(Node node) {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(node), new StreamResult(text));
            return text.toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// The first element of this local name, wherever it is.
    static Element find(Node within, String localName) {
        var found = within instanceof Document document
                ? document.getElementsByTagNameNS("*", localName)
                : ((Element) within).getElementsByTagNameNS("*", localName);
        if (found.getLength() == 0) {
            throw new IllegalArgumentException("no " + localName + " to forge with");
        }
        return (Element) found.item(0);
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }
}
