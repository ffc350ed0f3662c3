package switchboard.server.command.api;

/// Text from elsewhere made safe for a terminal, where control characters are commands.
public final class Plain {
    private Plain() {}

    /// On one line.
    public static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }

    /// Line by line.
    public static String block(String text) {
        return text.lines()
                .map(Plain::line)
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }
}
