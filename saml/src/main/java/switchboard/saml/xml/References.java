package switchboard.saml.xml;

import switchboard.saml.xml.XmlProblem.Code;

/// The five predefined entities and numeric references (XML 1.0 §4.1, §4.6). There are no others: without a DTD
/// nobody can declare one.
final class References {
    private References() {}

    /// Steps over the reference the input stands at, if it is one.
    static void skip(Input input) {
        byte[] bytes = input.bytes;
        int value = bytes[input.at + 1] == '#' ? number(bytes, input.at) : entity(bytes, input.at);
        if (!Utf8.isXml(value)) {
            throw input.refuse(
                    Code.REFERENCE, "A reference is neither predefined nor the number of a legal character.");
        }
        input.at = end(bytes, input.at);
    }

    /// The character meant by the reference at this offset, which was found good before.
    static int value(byte[] bytes, int at) {
        return bytes[at + 1] == '#' ? number(bytes, at) : entity(bytes, at);
    }

    /// Behind the semicolon of a good reference.
    static int end(byte[] bytes, int at) {
        int end = at + 1;
        while (bytes[end] != ';') {
            end++;
        }
        return end + 1;
    }

    private static int entity(byte[] bytes, int at) {
        return switch (bytes[at + 1]) {
            case 'l' -> matches(bytes, at, "lt;", '<');
            case 'g' -> matches(bytes, at, "gt;", '>');
            case 'q' -> matches(bytes, at, "quot;", '"');
            case 'a' -> bytes[at + 2] == 'm' ? matches(bytes, at, "amp;", '&') : matches(bytes, at, "apos;", '\'');
            default -> -1;
        };
    }

    private static int matches(byte[] bytes, int at, String name, int value) {
        for (int i = 0; i < name.length(); i++) {
            if (bytes[at + 1 + i] != name.charAt(i)) {
                return -1;
            }
        }
        return value;
    }

    private static int number(byte[] bytes, int at) {
        int radix = bytes[at + 2] == 'x' ? 16 : 10;
        int first = at + (radix == 16 ? 3 : 2);
        int value = 0;
        for (int i = first; ; i++) {
            if (bytes[i] == ';') {
                return i == first ? -1 : value;
            }
            // Character.digit knows digits of other scripts, but a byte can only be an ASCII one
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], radix);
            value = value * radix + digit;
            if (digit < 0 || value > 0x10FFFF) {
                return -1;
            }
        }
    }
}
