package switchboard.saml.xml;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import switchboard.saml.xml.XmlProblem.Code;

/// Walks a document from its first to its last byte, once, and leaves a tape (XML 1.0 §2.1).
final class Parser {
    private final Input input;
    private final Tape tape;
    private final Scope scope;
    private final TagReader tags;
    private int depth;

    Parser(Input input, XmlLimits limits) {
        this.input = input;
        tape = new Tape(input.bytes, limits);
        scope = new Scope(tape);
        tags = new TagReader(input, tape, scope);
    }

    Tape parse() {
        new Prolog(input).read();
        content(open(Tape.UNBOUND));
        Prolog.skipMisc(input);
        if (!input.atEnd()) {
            throw input.refuse(Code.NOT_WELL_FORMED, "Something follows the root element.");
        }
        refuseDuplicateIds();
        tape.seal();
        return tape;
    }

    /// Reads what is inside the root. The current element goes from parent to child and back, without
    /// recursion.
    private void content(int root) {
        int element = root;
        while (element >= 0) {
            input.at = Scan.textStop(input.bytes, input.at);
            byte stop = input.bytes[input.at];
            if (stop != '<') {
                character(element, stop);
            } else if (input.bytes[input.at + 1] == '/') {
                element = close(element);
            } else if (input.bytes[input.at + 1] == '!' || input.bytes[input.at + 1] == '?') {
                section(element);
            } else {
                element = open(element);
            }
        }
    }

    /// Returns the element whose content comes next.
    private int open(int parent) {
        if (depth == tape.limits.depth()) {
            throw input.refuse(Code.TOO_DEEP, "More elements inside one another than are accepted.");
        }
        int element = tape.elements.count();
        boolean ended = tags.read(parent);
        if (!ended) {
            depth++;
            return element;
        }
        return ended(element, input.at);
    }

    private int close(int element) {
        int start = input.at;
        int nameStart = tape.element(element, Tape.START) + 1;
        int nameEnd = tape.element(element, Tape.NAME_END);
        int end = start + 2 + nameEnd - nameStart;
        if (end > input.end || !Arrays.equals(input.bytes, start + 2, end, input.bytes, nameStart, nameEnd)) {
            throw input.refuse(Code.NOT_WELL_FORMED, "An end tag does not match its start tag.");
        }
        input.at = end;
        input.skipSpaces();
        boolean canonical = input.at == end;
        input.expect('>');
        depth--;
        if (canonical) {
            flag(element, Tape.CANONICAL_END);
        }
        return ended(element, start);
    }

    private int ended(int element, int contentEnd) {
        tape.elements.set(element, Tape.CONTENT_END, contentEnd);
        tape.elements.set(element, Tape.END, input.at);
        tape.elements.set(element, Tape.NEXT, tape.elements.count());
        if (tape.has(element, Tape.HOLDS_COMMENT) && !Blank.isBetweenChildren(tape, element)) {
            // CVE-2017-11427: a comment inside a value made others read half of it
            throw input.refuse(Code.COMMENT_IN_TEXT, "A comment stands inside text.", contentEnd);
        }
        scope.leave(element);
        return tape.element(element, Tape.PARENT);
    }

    private void character(int element, byte stop) {
        flag(element, Tape.REWRITE_CONTENT);
        if (stop == '&') {
            References.skip(input);
            return;
        }
        if (stop == 0) {
            throw input.refuse(Code.NOT_WELL_FORMED, "The document breaks off.");
        }
        if (stop == '>' && input.bytes[input.at - 1] == ']' && input.bytes[input.at - 2] == ']') {
            throw input.refuse(Code.NOT_WELL_FORMED, "Text holds the end of a CDATA section.");
        }
        input.at++;
    }

    private void section(int element) {
        flag(element, Tape.REWRITE_CONTENT);
        if (input.looksAt("<!--")) {
            Sections.skipComment(input);
            flag(element, Tape.HOLDS_COMMENT);
        } else if (input.looksAt("<![CDATA[")) {
            Sections.skipCdata(input);
        } else {
            throw Sections.refuse(input);
        }
    }

    private void flag(int element, int flag) {
        tape.elements.set(element, Tape.FLAGS, tape.element(element, Tape.FLAGS) | flag);
    }

    /// An identifier must name one element only, however it is spelt: `ID`, `Id`, `xml:id`, with a prefix or
    /// without.
    private void refuseDuplicateIds() {
        Set<String> seen = new HashSet<>();
        Rows rows = tape.attributes;
        for (int i = 0; i < rows.count(); i++) {
            int local = rows.get(i, Tape.LOCAL);
            boolean isId = rows.get(i, Tape.NAME_END) - local == 2
                    && (input.bytes[local] | 0x20) == 'i'
                    && (input.bytes[local + 1] | 0x20) == 'd';
            if (isId && !seen.add(tape.value(i))) {
                throw input.refuse(Code.DUPLICATE_ID, "Two elements have the same ID.", rows.get(i, Tape.START));
            }
        }
    }
}
