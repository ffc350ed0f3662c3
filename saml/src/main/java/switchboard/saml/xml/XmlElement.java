package switchboard.saml.xml;

import java.util.List;
import java.util.Optional;

/// An element of a document that was read: a cursor, cheap to make and never changing.
///
/// There is deliberately no search and no "first text node": callers walk from an element to its children and take the
/// whole text or nothing.
public final class XmlElement {
    XmlElement() {}

    /// The namespace name; empty text when the element is in none.
    public String namespace() {
        return "";
    }

    /// The local name.
    public String name() {
        return "";
    }

    public boolean is(String namespace, String name) {
        return false;
    }

    /// The value of an attribute in no namespace.
    public Optional<String> attribute(String name) {
        return Optional.empty();
    }

    public Optional<String> attribute(String namespace, String name) {
        return Optional.empty();
    }

    /// The child elements, in document order.
    public List<XmlElement> children() {
        return List.of();
    }

    public List<XmlElement> children(String namespace, String name) {
        return List.of();
    }

    public Optional<XmlElement> parent() {
        return Optional.empty();
    }

    /// The whole text content, CDATA sections included; empty when there is any child element.
    public Optional<String> text() {
        return Optional.empty();
    }

    /// Whether there is no child element. The text itself may be empty.
    public boolean hasOnlyText() {
        return false;
    }

    /// Whether there is no character data but white space between the child elements.
    public boolean hasOnlyElements() {
        return false;
    }

    /// The namespace name that a prefix stands for here, as for the QName in `xsi:type`; "" asks for the default.
    public Optional<String> namespaceOf(String prefix) {
        return Optional.empty();
    }
}
