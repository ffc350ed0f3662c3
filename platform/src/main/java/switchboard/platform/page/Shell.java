package switchboard.platform.page;

/// Everything around a page's own content. A wing builds it in one small class from the session and the
/// request; a controller adds what the page alone knows.
public record Shell(Frame frame, Where where, Csrf csrf, News news) {

    public static Shell of(Frame frame, Where where, Csrf csrf) {
        return new Shell(frame, where, csrf, News.NONE);
    }

    /// Returns the shell of a page that needs no session: sign-in, a refusal, a fault.
    public static Shell door(Wing wing, String title, Csrf csrf) {
        return of(Frame.door(wing), Where.at(title), csrf);
    }

    public Shell with(News latest) {
        return new Shell(frame, where, csrf, latest);
    }

    public Shell with(Where place) {
        return new Shell(frame, place, csrf, news);
    }

    public Wing wing() {
        return frame.wing();
    }

    /// Returns the browser tab's title; it starts with "Error: " when something could not be saved.
    public String browserTitle() {
        return (news.problems().isEmpty() ? "" : "Error: ") + where.browserTitle(frame);
    }

    /// Returns the words shown at one field, empty where nothing is wrong with it.
    public String problem(String field) {
        return news.problem(field);
    }
}
