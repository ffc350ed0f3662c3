package switchboard.saml.idp;

/// Holds an element that is written and perhaps signed, to be put into another as it is.
final class Fragment {

    private final byte[] canonical;

    private Fragment(byte[] canonical) {
        this.canonical = canonical;
    }

    static Fragment of(byte[] canonical) {
        return new Fragment(canonical);
    }

    byte[] canonical() {
        return canonical;
    }
}
