package switchboard.saml.binding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Copies a document and leaves out the content of some elements, from first to last.
final class MaskedBytes {

    private final byte[] document;
    private final byte[] mask;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private int copied;

    MaskedBytes(byte[] document, byte[] mask) {
        this.document = document;
        this.mask = mask;
    }

    /// @param content where the element's content begins
    /// @param end behind its end tag; an empty element has no content to hide
    void hide(int content, int end) {
        int endTag = lastEndTag(content, end);
        if (endTag <= content) {
            return;
        }
        copy.write(document, copied, content - copied);
        copy.writeBytes(mask);
        copied = endTag;
    }

    private int lastEndTag(int content, int end) {
        for (int i = end - 2; i >= content; i--) {
            if (document[i] == '<' && document[i + 1] == '/') {
                return i;
            }
        }
        return -1;
    }

    String text() {
        copy.write(document, copied, document.length - copied);
        copied = document.length;
        return copy.toString(StandardCharsets.UTF_8);
    }
}
