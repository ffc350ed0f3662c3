package switchboard.idp.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import switchboard.platform.access.LocalPath;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Frame;
import switchboard.platform.page.Nav;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Viewer;
import switchboard.platform.page.Where;
import switchboard.platform.page.Wing;

/// Stands before `/admin`: only admins pass, and only those who have lately proved again who they are.
@Component
class AdminGate implements HandlerInterceptor {
    private static final Duration LATELY = Duration.ofMinutes(30);
    /// A form drawn at the last minute may still be sent, so that nothing typed is lost.
    private static final Duration LATELY_FOR_FORMS = Duration.ofMinutes(60);

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final DeskGate desks;
    private final People people;
    private final PageRenderer pages;

    AdminGate(DeskGate desks, People people, PageRenderer pages) {
        this.desks = desks;
        this.people = people;
        this.pages = pages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var desk = desks.desk(request);
        if (desk.isEmpty()) {
            return true; // the guards of the wing have let nobody in, or this is not a page
        }
        if (!desk.get().person().admin()) {
            write(response, refusal(desk.get()));
            return false;
        }
        if (!proven(request, desk.get().now())) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/login/again?next=" + next(request));
            return false;
        }
        return true;
    }

    private static boolean proven(HttpServletRequest request, Instant now) {
        var age = READS.contains(request.getMethod()) ? LATELY : LATELY_FOR_FORMS;
        return DeskGate.signedIn()
                .filter(session -> session.provenWithin(age, now))
                .isPresent();
    }

    private static String next(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        var path = READS.contains(request.getMethod()) ? request.getRequestURI() + query : "/admin";
        var local = LocalPath.read(path).map(LocalPath::value).orElse("/admin");
        return URLEncoder.encode(local, StandardCharsets.UTF_8);
    }

    private ResponseEntity<byte[]> refusal(Desk desk) {
        var viewer = Viewer.of(desk.person().name(), desk.person().email());
        var frame = new Frame(Wing.DIRECTORY, desk.organization().name(), viewer, Nav.NONE);
        var admins =
                people.admins(desk.organizationId()).stream().map(Person::name).toList();
        return pages.fault(
                Shell.of(frame, Where.at("Directory"), desk.csrf()),
                new Fault.NotAllowed(
                        "admins of " + desk.organization().name(),
                        "You are signed in as " + desk.person().email() + ".",
                        admins));
    }

    private static void write(HttpServletResponse response, ResponseEntity<byte[]> page) throws IOException {
        response.setStatus(page.getStatusCode().value());
        page.getHeaders()
                .forEach((name, values) -> List.copyOf(values).forEach(value -> response.setHeader(name, value)));
        response.getOutputStream().write(java.util.Objects.requireNonNull(page.getBody()));
    }
}
