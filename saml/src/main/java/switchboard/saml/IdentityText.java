package switchboard.saml;

/// Decides whether a text may name a person. What cannot be seen cannot be compared by eye: a zero-width space
/// or a direction mark inside an address makes two different people look alike, and a line break ends a header
/// or a log line.
public final class IdentityText {

    private static final int LONGEST = 1024;

    private IdentityText() {}

    /// True if the text is visible throughout: of bearable length, no space at either end, and no character
    /// that shows nothing or looks like a plain space.
    public static boolean isVisible(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.strip().equals(text) && isVisibleThroughout(text);
    }

    /// True if the text holds no control character but tab and line ends: enough for a description, which may
    /// have lines and, in some scripts, joiners; too little for a name that is compared.
    public static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            // every control character is one char, never half a pair
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisibleThroughout(String text) {
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (!isVisible(codePoint)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> !isEmptyMark(codePoint);
        };
    }

    /// Letters and marks by name, nothing to the eye: fillers, joiners, variation selectors, the empty Braille
    /// cell.
    private static boolean isEmptyMark(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> isWithin(codePoint, 0xFE00, 0xFE0F) || isWithin(codePoint, 0xE0100, 0xE01EF);
        };
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
