package switchboard.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import switchboard.platform.id.Reference;
import switchboard.platform.page.Csrf;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Shell;
import switchboard.platform.wing.Wing;
import switchboard.platform.wing.WingSettings;

/// The answer where nothing else answers: a page for people, RFC 9457 for scripts under `/api`.
@Component
final class FaultAnswers {
    private final PageRenderer pages;
    private final WingSettings settings;

    FaultAnswers(PageRenderer pages, WingSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    ResponseEntity<?> broken(Reference reference, HttpServletRequest request) {
        if (forScripts(request)) {
            var detail = detail(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "This did not work, and it is our fault. Reference " + reference + ".");
            detail.setProperty("reference", reference.value());
            return send(detail);
        }
        return pages.fault(shell(), new Fault.Broken(reference.value()));
    }

    ResponseEntity<?> refused(HttpStatus status, HttpServletRequest request) {
        if (forScripts(request)) {
            return send(detail(status, sentence(status)));
        }
        var home = new Link("Home", "/");
        return pages.fault(
                shell(),
                status == HttpStatus.NOT_FOUND
                        ? new Fault.Missing(home)
                        : new Fault.Refused(status, title(status), sentence(status), home));
    }

    /// A body of JSON that cannot be read, as only scripts send.
    ResponseEntity<?> unreadable(String sentence, HttpServletRequest request) {
        return forScripts(request)
                ? send(detail(HttpStatus.BAD_REQUEST, sentence))
                : refused(HttpStatus.BAD_REQUEST, request);
    }

    private static boolean forScripts(HttpServletRequest request) {
        var dispatched = request.getAttribute("jakarta.servlet.error.request_uri");
        var path = dispatched == null ? request.getRequestURI() : dispatched.toString();
        return path.startsWith("/api/");
    }

    private Shell shell() {
        var wing = settings.wing() == Wing.SP
                ? switchboard.platform.page.Wing.SERVICE
                : switchboard.platform.page.Wing.DIRECTORY;
        return Shell.door(wing, "", Csrf.NONE);
    }

    private static ProblemDetail detail(HttpStatus status, String sentence) {
        var detail = ProblemDetail.forStatusAndDetail(status, sentence);
        detail.setProperty("code", status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return detail;
    }

    private static ResponseEntity<ProblemDetail> send(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "This form is too old";
            case CONTENT_TOO_LARGE -> "This is too large";
            case METHOD_NOT_ALLOWED -> "There is nothing here";
            default -> "We could not read this";
        };
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address.";
            case FORBIDDEN ->
                "The page was open too long, or cookies are off. Go back, reload the page and send it again; nothing was"
                        + " saved.";
            case CONTENT_TOO_LARGE -> "At most 1 MB can be sent here. Nothing was saved.";
            case METHOD_NOT_ALLOWED -> "This address does not take such a request.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send application/json.";
            case NOT_ACCEPTABLE -> "This address answers in application/json.";
            default -> "The request is not in the form that this address takes. Nothing was saved.";
        };
    }
}
