package switchboard.saml.xml;

import java.util.Arrays;
import switchboard.saml.xml.XmlProblem.Code;

/// Namespace declarations and what they may say (Namespaces in XML 1.0 §3, §5).
final class Declarations {
    private static final byte[] PREFIX = Spellings.padded("xmlns");
    private static final byte[] XMLNS = Spellings.padded("http://www.w3.org/2000/xmlns/");

    private final Input input;
    private final Tape tape;
    private final Scope scope;

    Declarations(Input input, Tape tape, Scope scope) {
        this.input = input;
        this.tape = tape;
        this.scope = scope;
    }

    /// Whether this attribute's name is `xmlns` or starts with `xmlns:`.
    boolean isOne(int attribute) {
        byte[] bytes = input.bytes;
        int start = tape.attributes.get(attribute, Tape.START);
        int local = tape.attributes.get(attribute, Tape.LOCAL);
        int end = local == start ? tape.attributes.get(attribute, Tape.NAME_END) : local - 1;
        return end - start == 5
                && bytes[start] == 'x'
                && bytes[start + 1] == 'm'
                && bytes[start + 2] == 'l'
                && bytes[start + 3] == 'n'
                && bytes[start + 4] == 's';
    }

    /// Takes the attribute read last, which is a declaration of `element`, off the attributes.
    ///
    /// Returns whether it stands where canonical order wants it: before all attributes, behind smaller
    /// prefixes.
    boolean take(int element, int attribute) {
        int prefix = prefix(attribute);
        int namespace = namespace(attribute);
        judge(prefix, namespace);
        tape.attributes.dropLast();
        int previous = tape.declarations.count() - 1;
        int first = tape.element(element, Tape.FIRST_DECLARATION);
        for (int i = first; i <= previous; i++) {
            if (tape.declarations.get(i, Tape.DECLARED_PREFIX) == prefix) {
                throw input.refuse(Code.DUPLICATE_ATTRIBUTE, "A prefix is declared twice on one element.");
            }
        }
        add(prefix, namespace);
        boolean leads = tape.element(element, Tape.FIRST_ATTRIBUTE) == tape.attributes.count();
        boolean rises = previous < first
                || tape.prefixes.compare(tape.declarations.get(previous, Tape.DECLARED_PREFIX), prefix) < 0;
        return leads && rises;
    }

    private int prefix(int attribute) {
        int start = tape.attributes.get(attribute, Tape.START);
        int local = tape.attributes.get(attribute, Tape.LOCAL);
        if (local == start) {
            return Tape.NONE;
        }
        return counted(tape.prefixes.intern(input.bytes, local, tape.attributes.get(attribute, Tape.NAME_END)));
    }

    private int namespace(int attribute) {
        int from = tape.attributes.get(attribute, Tape.VALUE);
        int to = tape.attributes.get(attribute, Tape.VALUE_END);
        if (tape.attributes.get(attribute, Tape.DECODED) == 0) {
            return counted(tape.namespaces.intern(input.bytes, from, to));
        }
        Buffer value = new Buffer(to - from, Integer.MAX_VALUE);
        CharacterData.value(input.bytes, from, to, value);
        byte[] decoded = value.toBytes();
        byte[] padded = Arrays.copyOf(decoded, decoded.length + Scan.PADDING);
        return counted(tape.namespaces.intern(padded, 0, decoded.length));
    }

    private int counted(int number) {
        if (number < 0) {
            throw input.refuse(Code.TOO_MANY_NAMESPACES, "More prefixes or namespaces than are accepted.");
        }
        return number;
    }

    private void judge(int prefix, int namespace) {
        if (prefix == Tape.XML != (namespace == Tape.XML)) {
            throw input.refuse(Code.NAMESPACE, "The prefix xml and its namespace belong together alone.");
        }
        if (tape.prefixes.isBytes(prefix, PREFIX) || tape.namespaces.isBytes(namespace, XMLNS)) {
            throw input.refuse(Code.NAMESPACE, "The prefix xmlns and its namespace cannot be declared.");
        }
        if (namespace == Tape.NONE && prefix != Tape.NONE) {
            throw input.refuse(Code.NAMESPACE, "A prefix cannot be declared to mean no namespace.");
        }
        // the canonical form of a relative name is undefined, and peers digested nothing for it (CVE-2025-66568)
        if (namespace != Tape.NONE && !tape.namespaces.hasScheme(namespace)) {
            throw input.refuse(Code.RELATIVE_NAMESPACE, "A namespace name must be an absolute URI.");
        }
    }

    private void add(int prefix, int namespace) {
        int row = tape.declarations.add();
        tape.declarations.set(row, Tape.DECLARED_PREFIX, prefix);
        tape.declarations.set(row, Tape.DECLARED_NAMESPACE, namespace);
        tape.declarations.set(row, Tape.SHADOWED_NAMESPACE, scope.namespace(prefix));
        scope.bind(prefix, namespace);
    }
}
