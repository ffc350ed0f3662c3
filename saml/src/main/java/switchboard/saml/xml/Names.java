package switchboard.saml.xml;

/// What a name may be made of (XML 1.0 §2.3 without the colon: Namespaces in XML 1.0 §3, `NCName`).
final class Names {
    private static final byte START = 1;
    private static final byte LATER = 2;
    private static final byte WIDE = -1;
    private static final byte[] KINDS = kinds();

    /// Pairs of first and last, from XML 1.0 §2.3 `NameStartChar`, beyond ASCII.
    private static final int[] WIDE_START = {
        0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2FF, 0x370, 0x37D, 0x37F, 0x1FFF, 0x200C, 0x200D, 0x2070, 0x218F, 0x2C00,
        0x2FEF, 0x3001, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0xEFFFF,
    };

    /// What `NameChar` adds, beyond ASCII.
    private static final int[] WIDE_LATER = {0xB7, 0xB7, 0x300, 0x36F, 0x203F, 0x2040};

    private Names() {}

    /// Where the name that starts at `from` ends; `from` itself when there is none.
    static int end(byte[] bytes, int from) {
        int at = KINDS[bytes[from] & 0xFF] == LATER ? from : passed(bytes, from);
        while (KINDS[bytes[at] & 0xFF] == WIDE && isWide(Utf8.codePoint(bytes, at), at > from)) {
            at = passed(bytes, at + Utf8.width(Utf8.codePoint(bytes, at)));
        }
        return at;
    }

    /// Behind the ASCII letters and digits that start here.
    private static int passed(byte[] bytes, int from) {
        int at = from;
        while (KINDS[bytes[at] & 0xFF] > 0) {
            at++;
        }
        return at;
    }

    /// Whether text of ours is a name; ours are ASCII.
    static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            byte kind = one < 0x80 ? KINDS[one] : 0;
            if (kind != START && (kind != LATER || i == 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isWide(int codePoint, boolean later) {
        return within(WIDE_START, codePoint) || (later && within(WIDE_LATER, codePoint));
    }

    private static boolean within(int[] ranges, int codePoint) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (int i = 0; i < 26; i++) {
            kinds['a' + i] = START;
            kinds['A' + i] = START;
        }
        kinds['_'] = START;
        for (int i = '0'; i <= '9'; i++) {
            kinds[i] = LATER;
        }
        kinds['-'] = LATER;
        kinds['.'] = LATER;
        for (int i = 0x80; i < 0x100; i++) {
            kinds[i] = WIDE;
        }
        return kinds;
    }
}
