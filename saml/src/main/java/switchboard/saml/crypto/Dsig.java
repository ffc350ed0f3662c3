package switchboard.saml.crypto;

import java.util.List;
import switchboard.saml.xml.XmlElement;

/// The words of XML Signature, and the strict way of reading its elements: exactly the children that are named,
/// in order, with nothing between them.
final class Dsig {
    static final String NAMESPACE = "http://www.w3.org/2000/09/xmldsig#";
    static final String ENVELOPED = NAMESPACE + "enveloped-signature";
    static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    static final String EXCLUSIVE_WITH_COMMENTS = EXCLUSIVE + "WithComments";

    private Dsig() {}

    static boolean is(XmlElement element, String name) {
        return element.is(NAMESPACE, name);
    }

    /// The children, which must be exactly these. Extra ones are where forgeries live (CVE-2025-29774).
    static List<XmlElement> exactly(XmlElement parent, String... names) {
        List<XmlElement> children = elements(parent);
        boolean same = children.size() == names.length;
        for (int i = 0; same && i < names.length; i++) {
            same = is(children.get(i), names[i]);
        }
        if (!same) {
            throw malformed(parent, "exactly " + String.join(", ", names) + " in " + parent.name());
        }
        return children;
    }

    /// All children of an element that may not hold text.
    static List<XmlElement> elements(XmlElement parent) {
        requireNoText(parent);
        return parent.children();
    }

    static void requireNoText(XmlElement parent) {
        if (!parent.hasOnlyElements()) {
            throw malformed(parent, "no text in " + parent.name());
        }
    }

    static String text(XmlElement element) {
        return element.text().orElseThrow(() -> malformed(element, "text alone in " + element.name()));
    }

    /// The `Algorithm` of an element that must hold nothing else: no parameters, no `HMACOutputLength`.
    static String bareAlgorithm(XmlElement element, SignatureProblem problem) {
        if (!elements(element).isEmpty()) {
            throw new Disbelief(problem, "no parameters in " + element.name(), "parameters");
        }
        return algorithm(element, problem);
    }

    static String algorithm(XmlElement element, SignatureProblem problem) {
        return element.attribute("Algorithm")
                .orElseThrow(() -> new Disbelief(problem, "an Algorithm on " + element.name(), ""));
    }

    static Disbelief malformed(XmlElement element, String expected) {
        List<String> names = element.children().stream().map(XmlElement::name).toList();
        return new Disbelief(SignatureProblem.MALFORMED, expected, String.join(", ", names));
    }
}
