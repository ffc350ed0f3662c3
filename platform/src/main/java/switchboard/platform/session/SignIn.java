package switchboard.platform.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import switchboard.platform.wing.WingSettings;

/// Ties sessions to browsers: signing in always makes a new session and ends the one the browser had, so that
/// no token from before is worth anything after.
public final class SignIn {
    private static final Duration COOKIE_LIFE = Duration.ofHours(12);

    private final Sessions sessions;
    private final SessionCookie cookie;

    SignIn(Sessions sessions, WingSettings settings) {
        this.sessions = sessions;
        this.cookie = SessionCookie.lax(settings, "session");
    }

    public void open(Opening opening, HttpServletRequest request, HttpServletResponse response) {
        close(request, response);
        cookie.write(response, sessions.open(opening), COOKIE_LIFE);
    }

    /// The live session of this browser.
    public Optional<Session> current(HttpServletRequest request) {
        return cookie.read(request).flatMap(sessions::find);
    }

    public void close(HttpServletRequest request, HttpServletResponse response) {
        current(request).ifPresent(session -> sessions.end(session, session.id()));
        cookie.clear(response);
    }

    /// Where this request comes from.
    public static Client client(HttpServletRequest request) {
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return new Client(request.getRemoteAddr(), agent);
    }
}
