package switchboard.saml.binding;

/// Puts each tag that touches another on its own line, indented by depth, so that a message of one line can be
/// read.
final class TagLines {

    private static final int MOST_INDENT = 40;

    private TagLines() {}

    static String of(String xml) {
        var lines = new StringBuilder(xml.length() + xml.length() / 4);
        int depth = 0;
        var pieces = xml.split("(?<=>)(?=<)", -1);
        for (var piece : pieces) {
            if (piece.startsWith("</")) {
                depth--;
            }
            lines.append(lines.isEmpty() ? "" : "\n")
                    .repeat(' ', Math.clamp(depth * 2L, 0, MOST_INDENT))
                    .append(piece);
            if (opens(piece)) {
                depth++;
            }
        }
        return lines.toString();
    }

    private static boolean opens(String piece) {
        return piece.startsWith("<")
                && !piece.startsWith("</")
                && !piece.startsWith("<?")
                && !piece.startsWith("<!")
                && !piece.endsWith("/>")
                && !piece.contains("</");
    }
}
