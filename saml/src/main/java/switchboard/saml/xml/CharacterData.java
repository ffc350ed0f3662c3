package switchboard.saml.xml;

/// Steps through what stands between tags, or inside the quotes of an attribute, and says what it means. The
/// one place that decodes, so that what is compared, shown and digested cannot differ (CVE-2017-11427 and its
/// relatives).
final class CharacterData {

    /// What is told about each piece.
    interface Listener {
        /// Bytes that mean themselves.
        void literal(byte[] bytes, int from, int to);

        void character(int codePoint);

        /// A comment, from behind its `<!--` to before its `-->`.
        void comment(byte[] bytes, int from, int to);
    }

    private CharacterData() {}

    /// Text, references, CDATA sections and comments; the bytes were found well formed before.
    static void content(byte[] bytes, int from, int to, Listener listener) {
        int at = from;
        while (at < to) {
            int stop = Math.min(Scan.textStop(bytes, at), to);
            listener.literal(bytes, at, stop);
            at = stop == to ? to : special(bytes, stop, listener);
        }
    }

    /// The value of an attribute (XML 1.0 §3.3.3, for attributes that no DTD declares).
    static void value(byte[] bytes, int from, int to, Buffer out) {
        int at = from;
        while (at < to) {
            byte one = bytes[at];
            if (one == '&') {
                out.codePoint(References.value(bytes, at));
                at = References.end(bytes, at);
            } else if (Input.isSpace(one)) {
                out.one(' ');
                at = one == '\r' ? lineEnd(bytes, at) : at + 1;
            } else {
                out.one(one);
                at++;
            }
        }
    }

    /// Literal bytes in which only line ends are special (XML 1.0 §2.11).
    static void lines(byte[] bytes, int from, int to, Listener listener) {
        int start = from;
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\r') {
                listener.literal(bytes, start, at);
                listener.character('\n');
                start = lineEnd(bytes, at);
                at = start - 1;
            }
        }
        listener.literal(bytes, Math.min(start, to), to);
    }

    private static int special(byte[] bytes, int at, Listener listener) {
        byte one = bytes[at];
        if (one == '<') {
            return section(bytes, at, listener);
        }
        if (one == '&') {
            listener.character(References.value(bytes, at));
            return References.end(bytes, at);
        }
        if (one == '\r') {
            listener.character('\n');
            return lineEnd(bytes, at);
        }
        listener.literal(bytes, at, at + 1);
        return at + 1;
    }

    private static int section(byte[] bytes, int at, Listener listener) {
        if (bytes[at + 2] == '-') {
            int end = Sections.commentEnd(bytes, at + 4);
            listener.comment(bytes, at + 4, end);
            return end + 3;
        }
        int end = Sections.cdataEnd(bytes, at + 9);
        lines(bytes, at + 9, end, listener);
        return end + 3;
    }

    private static int lineEnd(byte[] bytes, int at) {
        return bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
