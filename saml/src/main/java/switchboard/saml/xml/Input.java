package switchboard.saml.xml;

import java.util.Arrays;
import switchboard.saml.xml.XmlProblem.Code;

/// The document under the parser's finger. The bytes are a copy, so nobody can change them afterwards, and end
/// in zeros, so looking ahead never leaves the array.
final class Input {
    final byte[] bytes;
    final int end;
    int at;

    Input(byte[] document) {
        bytes = Arrays.copyOf(document, document.length + Scan.PADDING);
        end = document.length;
    }

    boolean atEnd() {
        return at >= end;
    }

    boolean looksAt(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
            // a longer look ahead than the padding stops here, at the first zero
        }
        return true;
    }

    void skipSpaces() {
        while (isSpace(bytes[at])) {
            at++;
        }
    }

    void expect(char wanted) {
        if (bytes[at] != wanted) {
            throw refuse(Code.NOT_WELL_FORMED, atEnd() ? "The document breaks off." : "A '" + wanted + "' is missing.");
        }
        at++;
    }

    Refusal refuse(Code code, String message) {
        return refuse(code, message, at);
    }

    Refusal refuse(Code code, String message, int offset) {
        return new Refusal(new XmlProblem(code, message, Math.min(offset, end)));
    }

    static boolean isSpace(byte one) {
        return one == ' ' || one == '\n' || one == '\t' || one == '\r';
    }
}
