package switchboard.sp.connection;

/// Reads the version that a form was filled from; one that is no number is older than any.
final class Versions {
    private Versions() {}

    static int read(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
