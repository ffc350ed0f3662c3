package switchboard.platform.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import switchboard.platform.secret.Secret;
import switchboard.platform.wing.WingSettings;

/// A cookie of this wing: `__Host-` and Secure over https, a plain name over loopback http. The wings' names
/// differ, for cookies do not tell ports apart.
public final class SessionCookie {
    private final String name;
    private final boolean secure;
    private final String sameSite;

    private SessionCookie(WingSettings settings, String kind, String sameSite) {
        this.secure = settings.secure();
        this.name = (secure ? "__Host-" : "") + settings.wing().code() + "-" + kind;
        this.sameSite = sameSite;
    }

    /// A cookie that other sites' top-level links bring along, but not their forms.
    public static SessionCookie lax(WingSettings settings, String kind) {
        return new SessionCookie(settings, kind, "Lax");
    }

    /// A cookie that also comes with a form posted from another site, which browsers allow over https only;
    /// over loopback http it is as `lax`.
    public static SessionCookie crossSite(WingSettings settings, String kind) {
        return new SessionCookie(settings, kind, settings.secure() ? "None" : "Lax");
    }

    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    public void write(HttpServletResponse response, Secret value, Duration life) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(value.reveal(), life));
    }

    public void clear(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }

    private String cookie(String value, Duration life) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .maxAge(life)
                .build()
                .toString();
    }
}
