package switchboard.platform.page;

/// One answer to a question, with a sentence that says what it means.
///
/// @param tile a letter on a colour, or [Tile#NONE]
public record Choice(String value, String label, String note, Tile tile) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, "", Tile.NONE);
    }

    public static Choice of(String value, String label, String note) {
        return new Choice(value, label, note, Tile.NONE);
    }
}
