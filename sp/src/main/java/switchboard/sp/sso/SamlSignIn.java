package switchboard.sp.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.Tokens;
import switchboard.platform.session.SessionCookie;
import switchboard.platform.wing.WingSettings;
import switchboard.sp.connection.Connection;

/// Sends a browser to an identity provider, and knows it again when it comes back.
///
/// One cookie per browser, however many tabs ask; each question has a RelayState of its own.
public final class SamlSignIn {
    private static final Duration COOKIE_LIFE = Duration.ofHours(1);

    private final RequestLedger ledger;
    private final Tokens tokens;
    private final SessionCookie cookie;

    SamlSignIn(RequestLedger ledger, Tokens tokens, WingSettings settings) {
        this.ledger = ledger;
        this.tokens = tokens;
        this.cookie = SessionCookie.crossSite(settings, "asked");
    }

    /// Where to send the browser.
    public URI start(Connection connection, Wish wish, HttpServletRequest request, HttpServletResponse response) {
        var browser = browser(request).map(Secret::new).orElseGet(tokens::next);
        cookie.write(response, browser, COOKIE_LIFE);
        return ledger.ask(connection, wish, browser);
    }

    Optional<String> browser(HttpServletRequest request) {
        return cookie.read(request).filter(value -> value.length() <= 64);
    }
}
