package switchboard.saml.xml;

import java.util.Arrays;

/// What each prefix stands for at one place of the document: entered and left element by element.
final class Scope {
    private final Tape tape;
    private int[] bindings = new int[8];

    Scope(Tape tape) {
        this.tape = tape;
        Arrays.fill(bindings, Tape.UNBOUND);
        bindings[Tape.NONE] = Tape.NONE;
        bindings[Tape.XML] = Tape.XML;
    }

    /// The scope around an element that was read: what its ancestors declare.
    static Scope around(Tape tape, int element) {
        Scope scope = new Scope(tape);
        int parent = tape.element(element, Tape.PARENT);
        if (parent >= 0) {
            scope.enterWithAncestors(parent);
        }
        return scope;
    }

    int namespace(int prefix) {
        return prefix < bindings.length ? bindings[prefix] : Tape.UNBOUND;
    }

    void bind(int prefix, int namespace) {
        if (prefix >= bindings.length) {
            int known = bindings.length;
            bindings = Arrays.copyOf(bindings, prefix * 2);
            Arrays.fill(bindings, known, bindings.length, Tape.UNBOUND);
        }
        bindings[prefix] = namespace;
    }

    void enter(int element) {
        int end = tape.declarationsEnd(element);
        for (int i = tape.element(element, Tape.FIRST_DECLARATION); i < end; i++) {
            bind(tape.declarations.get(i, Tape.DECLARED_PREFIX), tape.declarations.get(i, Tape.DECLARED_NAMESPACE));
        }
    }

    void leave(int element) {
        int first = tape.element(element, Tape.FIRST_DECLARATION);
        for (int i = tape.declarationsEnd(element) - 1; i >= first; i--) {
            bind(tape.declarations.get(i, Tape.DECLARED_PREFIX), tape.declarations.get(i, Tape.SHADOWED_NAMESPACE));
        }
    }

    private void enterWithAncestors(int element) {
        int parent = tape.element(element, Tape.PARENT);
        if (parent >= 0) {
            enterWithAncestors(parent);
        }
        enter(element);
    }
}
