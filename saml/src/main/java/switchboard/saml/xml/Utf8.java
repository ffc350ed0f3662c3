package switchboard.saml.xml;

/// Tells whether bytes are UTF-8 (RFC 3629) and every character in them may stand in XML 1.0 (§2.2). Asked once
/// before anything else, so that all later code may step over bytes without care.
final class Utf8 {
    private Utf8() {}

    /// The offset of the first byte that belongs to no XML character; -1 when all is well. The array is padded.
    static int firstBad(byte[] bytes, int end) {
        int at = 0;
        while (at < end) {
            if (Scan.isPlain(Scan.eight(bytes, at))) {
                at += 8;
                continue;
            }
            int stop = Math.min(at + 8, end);
            while (at < stop) {
                if (bytes[at] >= ' ' || Input.isSpace(bytes[at])) {
                    at++;
                    continue;
                }
                int length = length(bytes, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /// The character that starts here; the bytes were found good before.
    static int codePoint(byte[] bytes, int at) {
        int lead = bytes[at];
        if (lead >= 0) {
            return lead;
        }
        if ((lead & 0xE0) == 0xC0) {
            return ((lead & 0x1F) << 6) | tail(bytes, at + 1);
        }
        if ((lead & 0xF0) == 0xE0) {
            return ((lead & 0x0F) << 12) | (tail(bytes, at + 1) << 6) | tail(bytes, at + 2);
        }
        return ((lead & 0x07) << 18) | (tail(bytes, at + 1) << 12) | (tail(bytes, at + 2) << 6) | tail(bytes, at + 3);
    }

    /// How many bytes a character takes.
    static int width(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }

    /// XML 1.0 §2.2 `Char`.
    static boolean isXml(int codePoint) {
        if (codePoint < ' ') {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        return codePoint <= 0xD7FF
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || (codePoint >= 0x10000 && codePoint <= 0x10FFFF);
    }

    private static int length(byte[] bytes, int at) {
        int lead = bytes[at];
        int length = expectedLength(lead);
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        if (length == 0) {
            return 0;
        }
        int codePoint = codePoint(bytes, at);
        // a longer form than needed is how "../" and quotes were once smuggled past filters
        return isXml(codePoint) && width(codePoint) == length ? length : 0;
    }

    private static int expectedLength(int lead) {
        if (lead >= 0) {
            return 1;
        }
        if ((lead & 0xE0) == 0xC0) {
            return 2;
        }
        if ((lead & 0xF0) == 0xE0) {
            return 3;
        }
        return (lead & 0xF8) == 0xF0 ? 4 : 0;
    }

    private static int tail(byte[] bytes, int at) {
        return bytes[at] & 0x3F;
    }
}
