package switchboard.saml.xml;

import switchboard.saml.xml.XmlProblem.Code;

/// What may stand before the root: a byte order mark, the XML declaration, white space, comments (XML 1.0
/// §2.8).
final class Prolog {
    private final Input input;

    Prolog(Input input) {
        this.input = input;
    }

    void read() {
        int start = isMarked() ? 3 : 0;
        input.at = start;
        if (input.looksAt("<?xml") && Input.isSpace(input.bytes[start + 5])) {
            declaration();
        }
        skipMisc(input);
        if (input.bytes[input.at] != '<') {
            throw input.refuse(Code.NOT_WELL_FORMED, "There is no root element.");
        }
    }

    /// White space and comments, before the root and after it.
    static void skipMisc(Input input) {
        input.skipSpaces();
        while (input.looksAt("<!--")) {
            Sections.skipComment(input);
            input.skipSpaces();
        }
        if (input.looksAt("<?") || input.looksAt("<!")) {
            throw Sections.refuse(input);
        }
    }

    private boolean isMarked() {
        return input.bytes[0] == (byte) 0xEF && input.bytes[1] == (byte) 0xBB && input.bytes[2] == (byte) 0xBF;
    }

    private void declaration() {
        input.at += 5;
        input.skipSpaces();
        if (!value("version").equals("1.0")) {
            throw input.refuse(Code.DECLARATION, "Only XML 1.0 is read.");
        }
        if (hasMore("encoding") && !value("encoding").equalsIgnoreCase("UTF-8")) {
            throw input.refuse(Code.ENCODING, "Only UTF-8 is read.");
        }
        if (hasMore("standalone") && !value("standalone").matches("yes|no")) {
            throw malformed();
        }
        input.skipSpaces();
        if (!input.looksAt("?>")) {
            throw malformed();
        }
        input.at += 2;
    }

    private boolean hasMore(String name) {
        int before = input.at;
        input.skipSpaces();
        return input.at > before && input.looksAt(name);
    }

    private String value(String name) {
        if (!input.looksAt(name)) {
            throw malformed();
        }
        input.at += name.length();
        input.skipSpaces();
        input.expect('=');
        input.skipSpaces();
        byte quote = input.bytes[input.at++];
        StringBuilder value = new StringBuilder();
        while (input.bytes[input.at] > ' ' && input.bytes[input.at] != quote && value.length() < 40) {
            value.append((char) input.bytes[input.at++]);
        }
        if ((quote != '"' && quote != '\'') || input.bytes[input.at++] != quote) {
            throw malformed();
        }
        return value.toString();
    }

    private Refusal malformed() {
        return input.refuse(Code.DECLARATION, "The XML declaration is malformed.");
    }
}
