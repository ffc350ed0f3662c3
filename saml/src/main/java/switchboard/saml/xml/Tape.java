package switchboard.saml.xml;

/// A document as rows of offsets into its bytes: elements in document order, their attributes, their namespace
/// declarations. Written by the parser, then only read.
final class Tape {
    /// Columns of an element.
    static final int START = 0;

    static final int LOCAL = 1;
    static final int NAME_END = 2;
    static final int PREFIX = 3;
    static final int NAMESPACE = 4;
    static final int PARENT = 5;
    static final int CONTENT = 6;
    static final int CONTENT_END = 7;
    static final int END = 8;
    /// The number of the first element behind this one's subtree.
    static final int NEXT = 9;

    static final int FIRST_ATTRIBUTE = 10;
    static final int FIRST_DECLARATION = 11;
    static final int FLAGS = 12;
    static final int ELEMENT_WIDTH = 13;

    /// Columns of an attribute, whose LOCAL to NAMESPACE are those of an element.
    static final int VALUE = 5;

    static final int VALUE_END = 6;
    static final int DECODED = 7;
    static final int ATTRIBUTE_WIDTH = 8;

    /// Columns of a declaration; what the prefix stood for before is put back when the element ends.
    static final int DECLARED_PREFIX = 0;

    static final int DECLARED_NAMESPACE = 1;
    static final int SHADOWED_NAMESPACE = 2;
    static final int DECLARATION_WIDTH = 3;

    /// The start tag is spelt as canonical XML spells it, whatever it must declare.
    static final int CANONICAL_START = 1;

    static final int CANONICAL_END = 2;
    /// Characters directly inside are not spelt canonically.
    static final int REWRITE_CONTENT = 4;

    static final int HOLDS_COMMENT = 8;

    /// Numbers of prefixes and namespaces.
    static final int NONE = 0;

    static final int XML = 1;
    static final int UNBOUND = -1;

    final byte[] bytes;
    final XmlLimits limits;
    final Rows elements;
    final Rows attributes;
    final Rows declarations = new Rows(DECLARATION_WIDTH, 8);
    final Spellings prefixes;
    final Spellings namespaces;
    private String[] names = {};

    private static final byte[] EMPTY = Spellings.padded("");
    private static final byte[] XML_PREFIX = Spellings.padded("xml");
    private static final byte[] XML_NAME = Spellings.padded("http://www.w3.org/XML/1998/namespace");

    Tape(byte[] bytes, XmlLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
        // a message has an element, and an attribute, for every hundred bytes or so
        elements = new Rows(ELEMENT_WIDTH, 8 + bytes.length / 128);
        attributes = new Rows(ATTRIBUTE_WIDTH, 8 + bytes.length / 128);
        prefixes = new Spellings(limits.namespaces(), EMPTY, XML_PREFIX);
        namespaces = new Spellings(limits.namespaces(), EMPTY, XML_NAME);
    }

    /// Called once, when the document was read whole.
    void seal() {
        names = new String[namespaces.count()];
        for (int i = 0; i < names.length; i++) {
            names[i] = namespaces.text(i);
        }
    }

    String namespaceName(int number) {
        return names[number];
    }

    /// The number of a prefix; negative when the document has no such prefix.
    int prefix(String text) {
        byte[] padded = Spellings.padded(text);
        return prefixes.find(padded, 0, padded.length - Scan.PADDING);
    }

    int element(int element, int column) {
        return elements.get(element, column);
    }

    boolean has(int element, int flag) {
        return (elements.get(element, FLAGS) & flag) != 0;
    }

    int attributesEnd(int element) {
        return element + 1 < elements.count() ? elements.get(element + 1, FIRST_ATTRIBUTE) : attributes.count();
    }

    int declarationsEnd(int element) {
        return element + 1 < elements.count() ? elements.get(element + 1, FIRST_DECLARATION) : declarations.count();
    }

    /// Where the first child would be; a child when it lies before NEXT.
    int firstChild(int element) {
        return element + 1;
    }

    int next(int element) {
        return elements.get(element, NEXT);
    }

    /// The value of an attribute, decoded.
    String value(int attribute) {
        int from = attributes.get(attribute, VALUE);
        int to = attributes.get(attribute, VALUE_END);
        if (attributes.get(attribute, DECODED) == 0) {
            return new String(bytes, from, to - from, java.nio.charset.StandardCharsets.UTF_8);
        }
        return decoded(attribute).text();
    }

    /// Whether an attribute is spelt as canonical XML spells it, from its name to its closing quote. A value
    /// between double quotes that means exactly its bytes holds nothing to escape: neither `&`, `<`, the quote
    /// nor a control.
    boolean isCanonicalAttribute(int attribute) {
        int value = attributes.get(attribute, VALUE);
        return attributes.get(attribute, DECODED) == 0
                && bytes[value - 1] == '"'
                && value - attributes.get(attribute, NAME_END) == 2;
    }

    /// Writes the value of an attribute as canonical XML spells it.
    void writeValue(int attribute, Buffer out) {
        if (attributes.get(attribute, DECODED) == 0) {
            Escape.attribute(out, bytes, attributes.get(attribute, VALUE), attributes.get(attribute, VALUE_END));
            return;
        }
        byte[] value = decoded(attribute).toBytes();
        Escape.attribute(out, value, 0, value.length);
    }

    private Buffer decoded(int attribute) {
        int from = attributes.get(attribute, VALUE);
        int to = attributes.get(attribute, VALUE_END);
        Buffer value = new Buffer(to - from, Integer.MAX_VALUE);
        CharacterData.value(bytes, from, to, value);
        return value;
    }
}
