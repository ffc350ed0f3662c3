package switchboard.idp.directory;

/// Which people a list shows: those with `text` in name or address, one page of them.
///
/// @param page from 0
public record PersonSearch(String text, int page) {
    public static final PersonSearch ALL = new PersonSearch("", 0);

    /// How many go on a page.
    public static final int PAGE = 50;

    public PersonSearch {
        text = text.strip();
        text = text.length() > 100 ? text.substring(0, 100) : text;
        page = Math.clamp(page, 0, 100_000);
    }

    public static PersonSearch of(String text) {
        return new PersonSearch(text, 0);
    }

    /// The pattern for `ILIKE`, in which nothing the person typed is a wildcard.
    String pattern() {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
