package switchboard.platform.page;

/// A state that wants a look: tone, picture and word, never colour alone.
public record Badge(Tone tone, Icon icon, String word) {
    public static final Badge NONE = new Badge(Tone.PLAIN, Icon.NONE, "");

    public static Badge ok(String word) {
        return new Badge(Tone.OK, Icon.CHECK, word);
    }

    public static Badge warn(String word) {
        return new Badge(Tone.WARN, Icon.WARN, word);
    }

    public static Badge bad(String word) {
        return new Badge(Tone.BAD, Icon.CROSS, word);
    }

    public static Badge info(String word) {
        return new Badge(Tone.INFO, Icon.CLOCK, word);
    }

    public static Badge plain(String word) {
        return new Badge(Tone.PLAIN, Icon.NO, word);
    }

    /// Returns the outlined badge of something begun and not yet in force.
    public static Badge draft(String word) {
        return new Badge(Tone.PLAIN, Icon.RING, word);
    }

    public Badge icon(Icon other) {
        return new Badge(tone, other, word);
    }

    public boolean present() {
        return !word.isEmpty();
    }
}
