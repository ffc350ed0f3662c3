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
        return is(index, namespace, name);
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
        if (hasOnlyText()) {
            return List.of();
        }
        List<XmlElement> children = new ArrayList<>();
        for (int child = tape.firstChild(index); child < tape.next(index); child = tape.next(child)) {
            children.add(new XmlElement(tape, child));
        }
        return children;
    }

    public List<XmlElement> children(String namespace, String name) {
        // made at the first match: most questions find nothing
        List<XmlElement> children = List.of();
        int end = tape.next(index);
        for (int child = tape.firstChild(index); child < end; child = tape.next(child)) {
            if (is(child, namespace, name)) {
                children = children.isEmpty() ? new ArrayList<>(2) : children;
                children.add(new XmlElement(tape, child));
            }
        }
        return children;
    }

    /// The first child of this name. Whether it is the only one is `count`'s to say.
    public Optional<XmlElement> first(String namespace, String name) {
        for (int child = tape.firstChild(index); child < tape.next(index); child = tape.next(child)) {
            if (is(child, namespace, name)) {
                return Optional.of(new XmlElement(tape, child));
            }
        }
        return Optional.empty();
    }

    /// How many children have this name.
    public int count(String namespace, String name) {
        int count = 0;
        for (int child = tape.firstChild(index); child < tape.next(index); child = tape.next(child)) {
            count += is(child, namespace, name) ? 1 : 0;
        }
        return count;
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

    private boolean is(int element, String namespace, String name) {
        return isBytes(tape.element(element, Tape.LOCAL), tape.element(element, Tape.NAME_END), name)
                && tape.namespaceName(tape.element(element, Tape.NAMESPACE)).equals(namespace);
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
