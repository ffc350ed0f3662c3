package switchboard.saml.xml;

import java.util.Optional;

/// One canonicalisation: goes through a subtree and copies or rewrites tag by tag.
final class CanonicalWalk {
    static final int NOTHING = -1;

    private final Tape tape;
    private final Scope scope;
    private final Rendered rendered;
    private final Buffer buffer;
    private final Output output;
    private final CanonicalText text;
    private final int leftOut;

    CanonicalWalk(XmlElement apex, CanonicalOptions options, int leftOut) {
        tape = apex.tape();
        scope = Scope.around(tape, apex.index());
        rendered = new Rendered(tape, scope, options);
        int length = tape.element(apex.index(), Tape.END) - tape.element(apex.index(), Tape.START);
        buffer = new Buffer(length + 256, tape.limits.bytes());
        output = new Output(tape.bytes, buffer);
        text = new CanonicalText(buffer, options.comments());
        this.leftOut = leftOut;
    }

    Optional<byte[]> bytes(int apex) {
        element(apex);
        output.fresh();
        return buffer.overflowed() ? Optional.empty() : Optional.of(buffer.toBytes());
    }

    private void element(int element) {
        if (element == leftOut) {
            return;
        }
        scope.enter(element);
        int mark = rendered.mark();
        startTag(element);
        int at = tape.element(element, Tape.CONTENT);
        for (int child = tape.firstChild(element); child < tape.next(element); child = tape.next(child)) {
            characters(element, at, tape.element(child, Tape.START));
            element(child);
            at = tape.element(child, Tape.END);
        }
        characters(element, at, tape.element(element, Tape.CONTENT_END));
        endTag(element);
        rendered.back(mark);
        scope.leave(element);
    }

    private void startTag(int element) {
        int mark = rendered.mark();
        rendered.add(element);
        if (tape.has(element, Tape.CANONICAL_START) && rendered.isAsDeclared(element, mark)) {
            output.copy(tape.element(element, Tape.START), tape.element(element, Tape.CONTENT));
            return;
        }
        Buffer out = output.fresh();
        out.raw(tape.bytes, tape.element(element, Tape.START), tape.element(element, Tape.NAME_END));
        rendered.write(mark, out);
        attributes(element, out);
        out.one('>');
    }

    private void attributes(int element, Buffer out) {
        int first = tape.element(element, Tape.FIRST_ATTRIBUTE);
        int count = tape.attributesEnd(element) - first;
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            int at = i;
            while (at > 0 && Order.compareAttributes(tape, sorted[at - 1], first + i) > 0) {
                sorted[at] = sorted[--at];
            }
            sorted[at] = first + i;
        }
        for (int attribute : sorted) {
            out.one(' ');
            attribute(attribute, out);
        }
    }

    private void attribute(int attribute, Buffer out) {
        int start = tape.attributes.get(attribute, Tape.START);
        if (tape.isCanonicalAttribute(attribute)) {
            out.raw(tape.bytes, start, tape.attributes.get(attribute, Tape.VALUE_END) + 1);
            return;
        }
        out.raw(tape.bytes, start, tape.attributes.get(attribute, Tape.NAME_END));
        out.ascii("=\"");
        tape.writeValue(attribute, out);
        out.one('"');
    }

    private void characters(int element, int from, int to) {
        if (tape.has(element, Tape.REWRITE_CONTENT)) {
            output.fresh();
            CharacterData.content(tape.bytes, from, to, text);
        } else if (from < to) {
            output.copy(from, to);
        }
    }

    private void endTag(int element) {
        if (tape.has(element, Tape.CANONICAL_END)) {
            output.copy(tape.element(element, Tape.CONTENT_END), tape.element(element, Tape.END));
            return;
        }
        Buffer out = output.fresh();
        out.ascii("</");
        out.raw(tape.bytes, tape.element(element, Tape.START) + 1, tape.element(element, Tape.NAME_END));
        out.one('>');
    }
}
