package switchboard.saml.xml;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// A start tag being written, and what it declares for the elements inside it.
final class OpenTag {
    private record Attribute(String prefix, String namespace, String name, String value) {}

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    /// Names here are ASCII and so, nearly always, are namespace names: chars compare as bytes do.
    private static final Comparator<Attribute> ORDER =
            Comparator.comparing(Attribute::namespace).thenComparing(Attribute::name);

    private final String prefix;
    private final String name;
    private final Map<String, String> used = new TreeMap<>();
    private final TreeSet<Attribute> attributes = new TreeSet<>(ORDER);

    OpenTag(String prefix, String namespace, String name) {
        this.prefix = prefix;
        this.name = named(name);
        use(prefix, namespace);
    }

    void add(String attributePrefix, String namespace, String attributeName, String value) {
        if (!attributePrefix.isEmpty()) {
            use(attributePrefix, namespace);
        }
        if (attributePrefix.isEmpty() != namespace.isEmpty()
                || !attributes.add(new Attribute(attributePrefix, namespace, named(attributeName), value))) {
            throw new IllegalArgumentException("an attribute stands twice or lacks its prefix: " + attributeName);
        }
    }

    void write(List<OpenTag> outer, Buffer out) {
        out.one('<');
        writeName(out);
        used.entrySet().removeIf(use -> declared(outer, use.getKey()).equals(use.getValue()));
        used.forEach((key, value) -> {
            out.ascii(key.isEmpty() ? " xmlns" : " xmlns:");
            out.ascii(key);
            writeValue(value, out);
        });
        for (Attribute attribute : attributes) {
            out.one(' ');
            writeName(attribute.prefix(), attribute.name(), out);
            writeValue(attribute.value(), out);
        }
        out.one('>');
    }

    void writeName(Buffer out) {
        writeName(prefix, name, out);
    }

    private void use(String usedPrefix, String namespace) {
        boolean bindable = usedPrefix.isEmpty() || (Names.isName(usedPrefix) && !namespace.isEmpty());
        boolean absolute = namespace.isEmpty() || namespace.matches("[A-Za-z][A-Za-z0-9+.-]*:[!-~]*");
        if (!bindable || !absolute || usedPrefix.equals("xmlns") || usedPrefix.equals("xml") != namespace.equals(XML)) {
            throw new IllegalArgumentException("a prefix or namespace that cannot be declared: " + usedPrefix);
        }
        if (!usedPrefix.equals("xml")
                && !used.getOrDefault(usedPrefix, namespace).equals(namespace)) {
            throw new IllegalArgumentException("one prefix for two namespaces: " + usedPrefix);
        }
        if (!usedPrefix.equals("xml")) {
            used.put(usedPrefix, namespace);
        }
    }

    /// What a prefix means outside this tag, as far as it was written.
    private static String declared(List<OpenTag> outer, String prefix) {
        return outer.reversed().stream()
                .filter(tag -> tag.used.containsKey(prefix))
                .map(tag -> tag.used.get(prefix))
                .findFirst()
                .orElse("");
    }

    private static String named(String name) {
        if (!Names.isName(name)) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        return name;
    }

    private static void writeName(String prefix, String name, Buffer out) {
        if (!prefix.isEmpty()) {
            out.ascii(prefix);
            out.one(':');
        }
        out.ascii(name);
    }

    private static void writeValue(String value, Buffer out) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.ascii("=\"");
        Escape.attribute(out, bytes, 0, bytes.length);
        out.one('"');
    }
}
