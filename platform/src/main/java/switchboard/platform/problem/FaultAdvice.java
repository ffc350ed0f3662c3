package switchboard.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import switchboard.platform.id.Ids;

/// Whatever a controller did not answer itself: a request we do not take, or a fault of ours. The reader gets
/// one sentence; the log gets the reason, under the same reference.
@ControllerAdvice
final class FaultAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(FaultAdvice.class);

    private final FaultAnswers answers;
    private final Ids ids;

    FaultAdvice(FaultAnswers answers, Ids ids) {
        this.answers = answers;
        this.ids = ids;
    }

    @ExceptionHandler
    ResponseEntity<?> body(HttpMessageNotReadableException trouble, HttpServletRequest request) {
        return answers.unreadable(JsonTrouble.sentence(trouble.getMostSpecificCause()), request);
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, IllegalStateException.class})
    ResponseEntity<?> unreadable(Exception trouble, HttpServletRequest request) {
        // Tomcat tells a form that is too large or broken by an IllegalStateException of its own.
        return trouble instanceof IllegalStateException && !brokenForm(trouble)
                ? fault(trouble, request)
                : answers.refused(HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<?> tooLarge(HttpServletRequest request) {
        return answers.refused(HttpStatus.CONTENT_TOO_LARGE, request);
    }

    @ExceptionHandler
    ResponseEntity<?> other(Exception trouble, HttpServletRequest request) {
        return trouble instanceof ErrorResponse known
                ? answers.refused(status(known.getStatusCode()), request)
                : fault(trouble, request);
    }

    private ResponseEntity<?> fault(Exception trouble, HttpServletRequest request) {
        var reference = ids.reference();
        LOG.error("fault {} at {} {}", reference, request.getMethod(), request.getRequestURI(), trouble);
        return answers.broken(reference, request);
    }

    private static boolean brokenForm(Exception trouble) {
        return trouble.getClass().getName().startsWith("org.apache.tomcat")
                || (trouble.getCause() != null
                        && trouble.getCause().getClass().getName().startsWith("org.apache.tomcat"));
    }

    private static HttpStatus status(HttpStatusCode code) {
        var known = HttpStatus.resolve(code.value());
        return known == null ? HttpStatus.BAD_REQUEST : known;
    }
}
