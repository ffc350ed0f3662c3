package switchboard.saml.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An element of a document that was read: a cursor, cheap to make and never changing.
///
/// There is deliberately no search and no "first text node": callers walk from an element to its children and
/// take the whole text or nothing.
public final class XmlElement {
    private final Tape tape;
    private final int index;

    XmlElement(Tape tape, int index) {
        this.tape = tape;
        this.index = index;
    }

    /// The namespace name; empty text when the element is in none.
    public String namespace() {
        return tape.namespaceName(tape.element(index, Tape.NAMESPACE));
    }

    /// The local name.
    public String name() {
        return string(tape.element(index, Tape.LOCAL), tape.element(index, Tape.NAME_END));
    }

    public boolean is(String namespace, String name) {
        return isBytes(tape.element(index, Tape.LOCAL), tape.element(index, Tape.NAME_END), name)
                && namespace().equals(namespace);
    }

    /// The value of an attribute in no namespace.
    public Optional<String> attribute(String name) {
        return attribute("", name);
    }

    public Optional<String> attribute(String namespace, String name) {
        Rows rows = tape.attributes;
        int end = tape.attributesEnd(index);
        for (int i = tape.element(index, Tape.FIRST_ATTRIBUTE); i < end; i++) {
            if (isBytes(rows.get(i, Tape.LOCAL), rows.get(i, Tape.NAME_END), name)
                    && tape.namespaceName(rows.get(i, Tape.NAMESPACE)).equals(namespace)) {
                return Optional.of(tape.value(i));
            }
        }
        return Optional.empty();
    }

    /// The child elements, in document order.
    public List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (int child = tape.firstChild(index); child < tape.next(index); child = tape.next(child)) {
            children.add(new XmlElement(tape, child));
        }
        return children;
    }

    public List<XmlElement> children(String namespace, String name) {
        List<XmlElement> children = new ArrayList<>(4);
        for (int child = tape.firstChild(index); child < tape.next(index); child = tape.next(child)) {
            XmlElement element = new XmlElement(tape, child);
            if (element.is(namespace, name)) {
                children.add(element);
            }
        }
        return children;
    }

    public Optional<XmlElement> parent() {
        int parent = tape.element(index, Tape.PARENT);
        return parent < 0 ? Optional.empty() : Optional.of(new XmlElement(tape, parent));
    }

    /// The whole text content, CDATA sections included; empty when there is any child element.
    public Optional<String> text() {
        if (!hasOnlyText()) {
            return Optional.empty();
        }
        int from = tape.element(index, Tape.CONTENT);
        int to = tape.element(index, Tape.CONTENT_END);
        if (!tape.has(index, Tape.REWRITE_CONTENT)) {
            return Optional.of(string(from, to));
        }
        Buffer text = new Buffer(to - from, Integer.MAX_VALUE);
        CharacterData.content(tape.bytes, from, to, new PlainText(text));
        return Optional.of(text.text());
    }

    /// Whether there is no child element. The text itself may be empty.
    public boolean hasOnlyText() {
        return tape.firstChild(index) == tape.next(index);
    }

    /// Whether there is nothing but white space and comments around the child elements.
    public boolean hasOnlyElements() {
        return Blank.isBetweenChildren(tape, index);
    }

    /// The namespace name that a prefix stands for here, as for the QName in `xsi:type`; "" asks for the
    /// default. Empty where the prefix is not declared.
    public Optional<String> namespaceOf(String prefix) {
        Scope scope = Scope.around(tape, index);
        scope.enter(index);
        int number = tape.prefix(prefix);
        int namespace = number < 0 ? Tape.UNBOUND : scope.namespace(number);
        return namespace <= Tape.NONE ? Optional.empty() : Optional.of(tape.namespaceName(namespace));
    }

    /// The limits the document was read under; what is derived from it is read again under the same.
    public XmlLimits limits() {
        return tape.limits;
    }

    /// The byte of the document at which the content starts, behind the start tag.
    public int contentOffset() {
        return tape.element(index, Tape.CONTENT);
    }

    /// The byte of the document behind the element.
    public int endOffset() {
        return tape.element(index, Tape.END);
    }

    /// The local name, for logs.
    @Override
    public String toString() {
        return name();
    }

    Tape tape() {
        return tape;
    }

    int index() {
        return index;
    }

    private String string(int from, int to) {
        return new String(tape.bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private boolean isBytes(int from, int to, String text) {
        if (to - from != text.length()) {
            // only ASCII names are asked for, so another length is another name
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (tape.bytes[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
