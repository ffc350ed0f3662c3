package switchboard.saml.xml;

import switchboard.saml.xml.XmlProblem.Code;

/// Reads one start tag at a time onto the tape and notes whether it is spelt canonically already.
final class TagReader {
    private final Input input;
    private final Tape tape;
    private final Declarations declarations;
    private final NameCheck names;
    private boolean canonical;

    TagReader(Input input, Tape tape, Scope scope) {
        this.input = input;
        this.tape = tape;
        declarations = new Declarations(input, tape, scope);
        names = new NameCheck(input, tape, scope);
    }

    /// Reads the tag the input stands at. Returns whether the element ends with it.
    boolean read(int parent) {
        int element = open(parent);
        int left = tape.limits.attributesPerElement();
        while (true) {
            int before = input.at;
            input.skipSpaces();
            byte next = input.bytes[input.at];
            if (next == '>' || next == '/') {
                return close(element, before, next);
            }
            if (input.at == before) {
                throw input.refuse(Code.NOT_WELL_FORMED, input.atEnd() ? "A tag breaks off." : "A tag is malformed.");
            }
            if (left-- == 0) {
                throw input.refuse(Code.TOO_MANY_ATTRIBUTES, "More attributes on one element than are accepted.");
            }
            canonical &= input.at == before + 1 && input.bytes[before] == ' ';
            attribute(element);
        }
    }

    private int open(int parent) {
        int start = input.at;
        if (tape.elements.count() == tape.limits.elements()) {
            throw input.refuse(Code.TOO_MANY_ELEMENTS, "More elements than are accepted.");
        }
        int local = qualifiedName(start + 1);
        Rows elements = tape.elements;
        int element = elements.add();
        elements.set(element, Tape.START, start);
        elements.set(element, Tape.LOCAL, local);
        elements.set(element, Tape.NAME_END, input.at);
        elements.set(element, Tape.PARENT, parent);
        elements.set(element, Tape.FIRST_ATTRIBUTE, tape.attributes.count());
        elements.set(element, Tape.FIRST_DECLARATION, tape.declarations.count());
        elements.set(element, Tape.FLAGS, 0);
        canonical = true;
        return element;
    }

    private boolean close(int element, int before, byte next) {
        boolean empty = next == '/';
        canonical &= input.at == before && !empty;
        input.at += empty ? 1 : 0;
        input.expect('>');
        tape.elements.set(element, Tape.CONTENT, input.at);
        boolean sorted = names.resolve(element);
        tape.elements.set(element, Tape.FLAGS, canonical && sorted ? Tape.CANONICAL_START : 0);
        return empty;
    }

    private void attribute(int element) {
        int start = input.at;
        int local = qualifiedName(start);
        int end = input.at;
        input.skipSpaces();
        input.expect('=');
        input.skipSpaces();
        byte quote = input.bytes[input.at];
        if (quote != '"' && quote != '\'') {
            throw input.refuse(Code.NOT_WELL_FORMED, "The value of an attribute needs quotes.");
        }
        canonical &= input.at == end + 1 && quote == '"';
        int row = tape.attributes.add();
        tape.attributes.set(row, Tape.START, start);
        tape.attributes.set(row, Tape.LOCAL, local);
        tape.attributes.set(row, Tape.NAME_END, end);
        tape.attributes.set(row, Tape.VALUE, input.at + 1);
        boolean plain = value(quote);
        canonical &= plain;
        tape.attributes.set(row, Tape.DECODED, plain ? 0 : 1);
        tape.attributes.set(row, Tape.VALUE_END, input.at - 1);
        if (declarations.isOne(row)) {
            canonical &= declarations.take(element, row);
        }
    }

    /// Steps behind the closing quote. Returns whether the value means exactly its bytes.
    private boolean value(byte quote) {
        boolean plain = true;
        input.at++;
        while (true) {
            input.at = Scan.valueStop(input.bytes, input.at, quote);
            byte stop = input.bytes[input.at];
            if (stop == quote) {
                input.at++;
                return plain;
            }
            plain = false;
            if (stop == '&') {
                References.skip(input);
            } else if (Input.isSpace(stop)) {
                input.at++;
            } else {
                throw input.refuse(Code.NOT_WELL_FORMED, "The value of an attribute does not end.");
            }
        }
    }

    /// Reads a name with at most one colon. Returns where its local part starts; the input then stands behind
    /// it.
    private int qualifiedName(int from) {
        int end = name(from);
        if (input.bytes[end] != ':') {
            input.at = end;
            return from;
        }
        input.at = name(end + 1);
        if (input.bytes[input.at] == ':') {
            throw input.refuse(Code.NOT_WELL_FORMED, "A name has two colons.");
        }
        return end + 1;
    }

    private int name(int from) {
        int end = Names.end(input.bytes, from);
        if (end == from) {
            throw input.refuse(Code.NOT_WELL_FORMED, "A name is missing or malformed.", from);
        }
        return end;
    }
}
