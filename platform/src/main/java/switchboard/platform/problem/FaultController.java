package switchboard.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import switchboard.platform.id.Ids;

/// Where the servlet container sends what never reached a controller, such as a form without its forgery token.
@Controller
final class FaultController implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(FaultController.class);

    private final FaultAnswers answers;
    private final Ids ids;

    FaultController(FaultAnswers answers, Ids ids) {
        this.answers = answers;
        this.ids = ids;
    }

    @RequestMapping("/error")
    ResponseEntity<?> answer(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        if (status == null || status.is5xxServerError()) {
            var reference = ids.reference();
            LOG.error("fault {}", reference, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
            return answers.broken(reference, request);
        }
        return answers.refused(status, request);
    }
}
