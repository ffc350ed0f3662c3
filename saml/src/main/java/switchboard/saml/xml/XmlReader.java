package switchboard.saml.xml;

import switchboard.saml.xml.XmlProblem.Code;

/// Reads a document, whole or not at all.
///
/// Ours rather than the JDK's for two reasons. One parser for everything, from signature to identity, leaves no
/// two parsers to disagree. And it can do less: no document types, no entities, no processing instructions,
/// nothing fetched.
///
/// It reads XML 1.0 with namespaces in UTF-8. Comments are allowed between elements and refused inside text.
public final class XmlReader {
    private XmlReader() {}

    /// Never throws at content. Takes a copy, so the array may be used again.
    public static XmlOutcome read(byte[] document, XmlLimits limits) {
        if (document.length > limits.bytes()) {
            return refused(Code.TOO_LARGE, "The document is larger than is accepted.", limits.bytes());
        }
        if (document.length == 0) {
            return refused(Code.EMPTY, "The document is empty.", 0);
        }
        Input input = new Input(document);
        int bad = Utf8.firstBad(input.bytes, input.end);
        if (bad >= 0) {
            return badCharacter(document, bad);
        }
        try {
            return new XmlOutcome.Read(new XmlElement(new Parser(input, limits).parse(), 0));
        } catch (Refusal refusal) {
            return new XmlOutcome.Refused(refusal.problem());
        }
    }

    private static XmlOutcome badCharacter(byte[] document, int bad) {
        boolean utf16 = bad < 2 && document.length > 1 && (document[0] == 0 || document[1] == 0);
        if (document[bad] < 0 || utf16) {
            return refused(Code.NOT_UTF8, "The document is not UTF-8.", bad);
        }
        return refused(Code.FORBIDDEN_CHARACTER, "The document holds a control character.", bad);
    }

    private static XmlOutcome refused(Code code, String message, int offset) {
        return new XmlOutcome.Refused(new XmlProblem(code, message, offset));
    }
}
