package switchboard.saml.xml;

import switchboard.saml.xml.CanonicalOptions.Comments;

/// Writes character data as canonical XML spells it (Canonical XML 1.0 §2.3, text and comment nodes).
record CanonicalText(Buffer out, Comments comments) implements CharacterData.Listener {
    @Override
    public void literal(byte[] bytes, int from, int to) {
        Escape.text(out, bytes, from, to);
    }

    @Override
    public void character(int codePoint) {
        Escape.text(out, codePoint);
    }

    @Override
    public void comment(byte[] bytes, int from, int to) {
        if (comments == Comments.KEPT) {
            out.ascii("<!--");
            CharacterData.lines(bytes, from, to, new PlainText(out));
            out.ascii("-->");
        }
    }
}
