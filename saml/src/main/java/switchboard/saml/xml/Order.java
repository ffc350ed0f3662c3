package switchboard.saml.xml;

import java.util.Arrays;

/// The order of attributes in canonical XML (Canonical XML 1.0 §2.2): by namespace name, then by local name.
/// UTF-8 compares byte by byte as its characters do.
final class Order {
    private Order() {}

    static int compareAttributes(Tape tape, int one, int other) {
        Rows rows = tape.attributes;
        int byNamespace = compareNamespaces(tape, rows.get(one, Tape.NAMESPACE), rows.get(other, Tape.NAMESPACE));
        if (byNamespace != 0) {
            return byNamespace;
        }
        return Arrays.compareUnsigned(
                tape.bytes,
                rows.get(one, Tape.LOCAL),
                rows.get(one, Tape.NAME_END),
                tape.bytes,
                rows.get(other, Tape.LOCAL),
                rows.get(other, Tape.NAME_END));
    }

    private static int compareNamespaces(Tape tape, int one, int other) {
        return one == other ? 0 : tape.namespaces.compare(one, other);
    }
}
