package switchboard.saml.xml;

import switchboard.saml.xml.XmlProblem.Code;

/// Comments and CDATA sections (XML 1.0 §2.5, §2.7), and the markup that is refused.
final class Sections {
    private Sections() {}

    /// Steps over the comment the input stands at.
    static void skipComment(Input input) {
        int end = commentEnd(input.bytes, input.at + 4);
        if (input.bytes[end] == 0 || input.bytes[end + 2] != '>') {
            throw input.refuse(Code.NOT_WELL_FORMED, "A comment does not end, or holds two hyphens.", end);
        }
        input.at = end + 3;
    }

    /// Steps over the CDATA section the input stands at.
    static void skipCdata(Input input) {
        int end = cdataEnd(input.bytes, input.at + 9);
        if (input.bytes[end] == 0) {
            throw input.refuse(Code.NOT_WELL_FORMED, "A CDATA section does not end.", end);
        }
        input.at = end + 3;
    }

    /// The reason to refuse other markup that starts like this; the input stands at its `<`.
    static Refusal refuse(Input input) {
        if (input.bytes[input.at + 1] == '?') {
            return input.refuse(Code.PROCESSING_INSTRUCTION, "Processing instructions are not accepted.");
        }
        if (input.looksAt("<!DOCTYPE")) {
            return input.refuse(Code.DOCTYPE, "A document type declaration is not accepted.");
        }
        return input.refuse(Code.NOT_WELL_FORMED, "Markup that is neither a tag, a comment nor a CDATA section.");
    }

    /// The offset of the first two hyphens, or of the end of the document.
    static int commentEnd(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != 0 && (bytes[at] != '-' || bytes[at + 1] != '-')) {
            at++;
        }
        return at;
    }

    /// The offset of the first `]]>`, or of the end of the document.
    static int cdataEnd(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != 0 && (bytes[at] != ']' || bytes[at + 1] != ']' || bytes[at + 2] != '>')) {
            at++;
        }
        return at;
    }
}
