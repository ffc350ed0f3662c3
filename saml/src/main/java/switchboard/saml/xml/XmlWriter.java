package switchboard.saml.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes a document in exclusive canonical form in the first place, so that what is written can be digested as
/// it is.
///
/// Namespaces are declared where they are first used, attributes are put in order, everything is escaped. Names
/// are ours and values were read before, so a bad one is a wrong call; `canWrite` tells beforehand.
public final class XmlWriter {
    private final Buffer out = new Buffer(2048, Integer.MAX_VALUE);
    private final List<OpenTag> open = new ArrayList<>();
    private boolean tagPending;

    /// Whether text consists of characters that XML can hold: no control characters, no half surrogates.
    public static boolean canWrite(String text) {
        return text.codePoints().allMatch(Utf8::isXml);
    }

    /// Opens an element; the empty prefix means the default namespace.
    public XmlWriter open(String prefix, String namespace, String name) {
        if (open.isEmpty() && out.size() > 0) {
            throw new IllegalStateException("a document has one root");
        }
        endTag();
        open.add(new OpenTag(prefix, namespace, name));
        tagPending = true;
        return this;
    }

    /// Adds an attribute in no namespace to the element just opened.
    public XmlWriter attribute(String name, String value) {
        return attribute("", "", name, value);
    }

    /// Adds an attribute in a namespace to the element just opened.
    public XmlWriter attribute(String prefix, String namespace, String name, String value) {
        if (!tagPending) {
            throw new IllegalStateException("attributes come right after open");
        }
        open.getLast().add(prefix, namespace, name, writable(value));
        return this;
    }

    public XmlWriter text(String value) {
        inside();
        byte[] bytes = writable(value).getBytes(StandardCharsets.UTF_8);
        Escape.text(out, bytes, 0, bytes.length);
        return this;
    }

    /// Puts in an element that is canonical already, a signed assertion for instance. It must not rely on a
    /// prefix declared outside it, nor declare one again that an open element has declared; `Signer` notices
    /// when it does.
    public XmlWriter element(byte[] canonical) {
        inside();
        out.raw(canonical, 0, canonical.length);
        return this;
    }

    public XmlWriter close() {
        inside();
        out.ascii("</");
        open.removeLast().writeName(out);
        out.one('>');
        return this;
    }

    /// The document; every element must be closed.
    public byte[] bytes() {
        if (!open.isEmpty() || out.size() == 0) {
            throw new IllegalStateException("an element is open, or none was written");
        }
        return out.toBytes();
    }

    private void inside() {
        if (open.isEmpty()) {
            throw new IllegalStateException("no element is open");
        }
        endTag();
    }

    private void endTag() {
        if (tagPending) {
            open.getLast().write(open.subList(0, open.size() - 1), out);
            tagPending = false;
        }
    }

    private static String writable(String value) {
        if (!canWrite(value)) {
            throw new IllegalArgumentException("a value holds a character that XML cannot");
        }
        return value;
    }
}
