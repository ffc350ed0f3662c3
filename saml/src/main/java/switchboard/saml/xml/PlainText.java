package switchboard.saml.xml;

/// Collects what character data means, comments left out.
record PlainText(Buffer out) implements CharacterData.Listener {
    @Override
    public void literal(byte[] bytes, int from, int to) {
        out.raw(bytes, from, to);
    }

    @Override
    public void character(int codePoint) {
        out.codePoint(codePoint);
    }

    @Override
    public void comment(byte[] bytes, int from, int to) {
        // a comment means nothing
    }
}
