package switchboard.saml;

/// Decides whether a text may name a person. What cannot be seen cannot be compared by eye: a zero-width space or a
/// direction mark inside an address makes two different people look alike, and a line break ends a header or a log
/// line.
public final class IdentityText {

    private static final int LONGEST = 1024;

    private IdentityText() {}

    /// True if the text is visible throughout: not blank, of bearable length, no control, format, separator, private
    /// or unassigned character.
    public static boolean isVisible(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.codePoints().allMatch(IdentityText::isVisible);
    }

    /// True if the text holds no control character but tab and line ends: enough for a description, which may have
    /// lines and, in some scripts, joiners; too little for a name that is compared.
    public static boolean isPrintable(String text) {
        return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || c == '\r' || !Character.isISOControl(c));
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
            default -> true;
        };
    }
}
