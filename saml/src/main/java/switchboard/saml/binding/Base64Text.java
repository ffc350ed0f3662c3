package switchboard.saml.binding;

import java.util.Base64;
import java.util.Optional;

/// Decodes base64 as senders write it: in one line, or broken into lines of any length.
final class Base64Text {

    private Base64Text() {}

    /// The plain decoder is several times faster than the MIME one, and unlike that one refuses rubbish. White
    /// space is taken out only where there is some.
    static Optional<byte[]> decode(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(hasSpace(text) ? withoutSpace(text) : text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean hasSpace(String text) {
        return text.chars().anyMatch(Base64Text::isSpace);
    }

    private static String withoutSpace(String text) {
        var kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isSpace(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
