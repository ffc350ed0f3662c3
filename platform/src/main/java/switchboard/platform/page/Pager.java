package switchboard.platform.page;

import java.util.Locale;

/// Which part of a list is shown, and the way to the rest.
public record Pager(String words, String previous, String next) {

    /// Returns the pager of a list cut into pages.
    ///
    /// @param page the number of this page, from 0
    /// @param base the list's address up to the page number: `/people?q=ann&page=`
    public static Pager of(Cut cut, int page, String base) {
        var from = (long) page * cut.size();
        var to = Math.min(from + cut.size(), cut.total());
        var words = cut.total() == 0 ? "None" : number(from + 1) + " to " + number(to) + " of " + number(cut.total());
        return new Pager(words, page > 0 ? base + (page - 1) : "", to < cut.total() ? base + (page + 1) : "");
    }

    private static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }

    /// How many there are, and how many go on a page.
    public record Cut(long total, int size) {}
}
