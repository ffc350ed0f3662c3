package switchboard.saml.xml;

/// Writes characters the one way canonical XML allows (Canonical XML 1.0 §2.3).
final class Escape {
    private Escape() {}

    static void text(Buffer out, byte[] source, int from, int to) {
        int start = from;
        for (int at = from; at < to; at++) {
            String reference = inText(source[at]);
            if (!reference.isEmpty()) {
                out.raw(source, start, at);
                out.ascii(reference);
                start = at + 1;
            }
        }
        out.raw(source, start, to);
    }

    static void text(Buffer out, int codePoint) {
        String reference = inText(codePoint);
        if (reference.isEmpty()) {
            out.codePoint(codePoint);
        } else {
            out.ascii(reference);
        }
    }

    static void attribute(Buffer out, byte[] source, int from, int to) {
        int start = from;
        for (int at = from; at < to; at++) {
            String reference = inAttribute(source[at]);
            if (!reference.isEmpty()) {
                out.raw(source, start, at);
                out.ascii(reference);
                start = at + 1;
            }
        }
        out.raw(source, start, to);
    }

    private static String inText(int one) {
        return switch (one) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#xD;";
            default -> "";
        };
    }

    private static String inAttribute(int one) {
        return switch (one) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '"' -> "&quot;";
            case '\t' -> "&#x9;";
            case '\n' -> "&#xA;";
            case '\r' -> "&#xD;";
            default -> "";
        };
    }
}
