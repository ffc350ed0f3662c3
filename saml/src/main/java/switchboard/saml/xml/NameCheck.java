package switchboard.saml.xml;

import java.util.Arrays;
import switchboard.saml.xml.XmlProblem.Code;

/// Finds the namespaces of a start tag's names, once all its declarations are known, and refuses equal
/// attributes (Namespaces in XML 1.0 §5, §6.3).
final class NameCheck {
    private final Input input;
    private final Tape tape;
    private final Scope scope;

    NameCheck(Input input, Tape tape, Scope scope) {
        this.input = input;
        this.tape = tape;
        this.scope = scope;
    }

    /// Returns whether the attributes stand in canonical order.
    boolean resolve(int element) {
        resolve(tape.elements, element, true);
        boolean sorted = true;
        int first = tape.element(element, Tape.FIRST_ATTRIBUTE);
        int end = tape.attributes.count();
        for (int i = first; i < end; i++) {
            resolve(tape.attributes, i, false);
            for (int j = first; j < i; j++) {
                if (isSame(i, j)) {
                    throw input.refuse(Code.DUPLICATE_ATTRIBUTE, "An attribute stands twice on one element.");
                }
            }
            sorted &= i == first || Order.compareAttributes(tape, i - 1, i) < 0;
        }
        return sorted;
    }

    private void resolve(Rows rows, int row, boolean useDefault) {
        int start = rows.get(row, Tape.START) + (useDefault ? 1 : 0);
        int local = rows.get(row, Tape.LOCAL);
        int prefix = local == start ? Tape.NONE : tape.prefixes.find(input.bytes, start, local - 1);
        int namespace = prefix == Tape.UNBOUND ? Tape.UNBOUND : scope.namespace(prefix);
        if (namespace == Tape.UNBOUND) {
            throw input.refuse(Code.UNBOUND_PREFIX, "A prefix is not declared.", start);
        }
        rows.set(row, Tape.PREFIX, prefix);
        // an attribute without a prefix is in no namespace, whatever the default says
        rows.set(row, Tape.NAMESPACE, prefix == Tape.NONE && !useDefault ? Tape.NONE : namespace);
    }

    private boolean isSame(int one, int other) {
        Rows rows = tape.attributes;
        return rows.get(one, Tape.NAMESPACE) == rows.get(other, Tape.NAMESPACE)
                && Arrays.equals(
                        input.bytes,
                        rows.get(one, Tape.LOCAL),
                        rows.get(one, Tape.NAME_END),
                        input.bytes,
                        rows.get(other, Tape.LOCAL),
                        rows.get(other, Tape.NAME_END));
    }
}
