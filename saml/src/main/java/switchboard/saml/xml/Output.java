package switchboard.saml.xml;

/// Canonical bytes on their way out. What is canonical in the document already is not copied at once: stretches
/// that follow one another grow into one, so that a message leaves in a few large copies.
final class Output {
    private final byte[] source;
    private final Buffer buffer;
    private int from;
    private int to;

    Output(byte[] source, Buffer buffer) {
        this.source = source;
        this.buffer = buffer;
    }

    void copy(int start, int end) {
        if (start != to) {
            flush();
            from = start;
        }
        to = end;
    }

    /// The buffer, to write something else into.
    Buffer fresh() {
        flush();
        return buffer;
    }

    private void flush() {
        if (from < to) {
            buffer.raw(source, from, to);
        }
        from = to;
    }
}
