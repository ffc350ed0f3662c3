package switchboard.platform.page;

import java.util.Locale;

/// A letter on a colour, where others would put a logo: one for each app, provider or person.
///
/// @param tone 1 to 8, or 0 for the grey of a person
public record Tile(String letters, int tone) {
    // Fibonacci hashing; the top three bits pick one of eight.
    private static final int SPREAD = 0x9E3779B9;

    public static final Tile NONE = new Tile("", 0);

    /// Returns a tile whose colour follows from the name, so that an app keeps its colour everywhere.
    public static Tile of(String name) {
        return new Tile(first(name.strip()), ((name.hashCode() * SPREAD) >>> 29) + 1);
    }

    /// Returns a person's initials on grey: first and last name's.
    public static Tile person(String name) {
        var words = name.strip().split("\\s+", -1);
        var last = words.length > 1 ? first(words[words.length - 1]) : "";
        return new Tile(first(words[0]) + last, 0);
    }

    public boolean present() {
        return !letters.isEmpty();
    }

    private static String first(String word) {
        if (word.isEmpty()) {
            return "";
        }
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
