package switchboard.platform.page;

/// A point in time as the reader sees it, and as machines read it.
///
/// @param datetime the value of `<time datetime>`
/// @param words what is shown
public record Moment(String datetime, String words) {
    public static final Moment NEVER = new Moment("", "Never");

    public static final Moment NONE = new Moment("", "");

    public boolean dated() {
        return !datetime.isEmpty();
    }

    public boolean present() {
        return !words.isEmpty();
    }
}
