package switchboard.saml.xml;

/// Tells white space from text between the children of an element. A reference or a CDATA section is text, even
/// if it stands for a space: nobody writes one without meaning it.
final class Blank {
    private Blank() {}

    static boolean isBetweenChildren(Tape tape, int element) {
        int at = tape.element(element, Tape.CONTENT);
        for (int child = tape.firstChild(element); child < tape.next(element); child = tape.next(child)) {
            if (!isBlank(tape.bytes, at, tape.element(child, Tape.START))) {
                return false;
            }
            at = tape.element(child, Tape.END);
        }
        return isBlank(tape.bytes, at, tape.element(element, Tape.CONTENT_END));
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] == '<' && bytes[at + 2] == '-') {
                at = Sections.commentEnd(bytes, at + 4) + 3;
            } else if (Input.isSpace(bytes[at])) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }
}
