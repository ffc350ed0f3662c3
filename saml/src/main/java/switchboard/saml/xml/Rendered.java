package switchboard.saml.xml;

import java.util.Arrays;
import java.util.Set;

/// Which namespace declarations the output has made so far, and which the next start tag must make.
///
/// Exclusive XML Canonicalization §3: a prefix is declared where it is visibly used, by the element's name or
/// an attribute's, or stands in the inclusive list, unless the nearest element written already says the same.
final class Rendered {
    private static final int[] NONE = {};

    private final Tape tape;
    private final Scope scope;
    private final int[] inclusive;
    private final int[] current;
    private int[] log = new int[32];
    private int size;

    Rendered(Tape tape, Scope scope, CanonicalOptions options) {
        this.tape = tape;
        this.scope = scope;
        current = new int[tape.prefixes.count()];
        Arrays.fill(current, Tape.UNBOUND);
        current[Tape.NONE] = Tape.NONE;
        inclusive = options.inclusivePrefixes().isEmpty() ? NONE : known(tape, options.inclusivePrefixes());
    }

    private static int[] known(Tape tape, Set<String> prefixes) {
        return prefixes.stream()
                .mapToInt(tape::prefix)
                .filter(prefix -> prefix >= 0)
                .toArray();
    }

    int mark() {
        return size;
    }

    /// Adds what the start tag of an element must declare, in order.
    void add(int element) {
        int mark = size;
        use(tape.element(element, Tape.PREFIX));
        int end = tape.attributesEnd(element);
        for (int i = tape.element(element, Tape.FIRST_ATTRIBUTE); i < end; i++) {
            int prefix = tape.attributes.get(i, Tape.PREFIX);
            if (prefix != Tape.NONE) {
                use(prefix);
            }
        }
        for (int prefix : inclusive) {
            use(prefix);
        }
        sort(mark);
    }

    /// Whether the element itself declares exactly what was added since the mark, in the same order.
    boolean isAsDeclared(int element, int mark) {
        int first = tape.element(element, Tape.FIRST_DECLARATION);
        int count = (size - mark) / 2;
        if (tape.declarationsEnd(element) - first != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (tape.declarations.get(first + i, Tape.DECLARED_PREFIX) != log[mark + 2 * i]) {
                return false;
            }
        }
        return true;
    }

    void write(int mark, Buffer out) {
        for (int i = mark; i < size; i += 2) {
            out.ascii(log[i] == Tape.NONE ? " xmlns" : " xmlns:");
            tape.prefixes.write(log[i], out);
            out.ascii("=\"");
            tape.namespaces.writeEscaped(current[log[i]], out);
            out.one('"');
        }
    }

    /// Forgets what was added since the mark.
    void back(int mark) {
        while (size > mark) {
            size -= 2;
            current[log[size]] = log[size + 1];
        }
    }

    private void use(int prefix) {
        int namespace = scope.namespace(prefix);
        if (namespace == current[prefix] || namespace == Tape.UNBOUND || prefix == Tape.XML) {
            return;
        }
        if (size == log.length) {
            log = Arrays.copyOf(log, size * 2);
        }
        log[size] = prefix;
        log[size + 1] = current[prefix];
        size += 2;
        current[prefix] = namespace;
    }

    private void sort(int mark) {
        for (int i = mark + 2; i < size; i += 2) {
            int prefix = log[i];
            int before = log[i + 1];
            int at = i;
            while (at > mark && tape.prefixes.compare(log[at - 2], prefix) > 0) {
                log[at] = log[at - 2];
                log[at + 1] = log[at - 1];
                at -= 2;
            }
            log[at] = prefix;
            log[at + 1] = before;
        }
    }
}
