package switchboard.platform.problem;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Refusals as answers of the REST API (RFC 9457), each with its stable `code`.
public final class Problems {
    private Problems() {}

    public static ResponseEntity<ProblemDetail> answer(HttpStatus status, Refusal refusal) {
        return answer(status, refusal.code(), refusal.publicMessage());
    }

    /// What does not exist and what the caller may not know of look the same.
    public static ResponseEntity<ProblemDetail> notFound(String what) {
        return answer(HttpStatus.NOT_FOUND, "not-found", "There is no such " + what + ".");
    }

    /// Bad input, field by field: `errors` lists each field, its rule and the remedy.
    public static ResponseEntity<ProblemDetail> invalid(List<FieldProblem> problems) {
        var detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, problems.getFirst().message());
        detail.setProperty("code", "invalid");
        detail.setProperty("errors", problems);
        return send(detail);
    }

    /// The answer to an act: what was done as `done` says, every refusal as a problem.
    public static <T> ResponseEntity<?> answer(Outcome<T> outcome, Function<T, ResponseEntity<?>> done) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> done.apply(value);
            case Outcome.Invalid<T>(var problems) -> invalid(problems);
            case Outcome.Refused<T>(var refusal) -> answer(HttpStatus.CONFLICT, refusal);
            case Outcome.Stale<T> _ ->
                answer(
                        HttpStatus.CONFLICT,
                        "stale",
                        "Somebody else changed this meanwhile. Read it again, then change it.");
        };
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, String message) {
        var detail = ProblemDetail.forStatusAndDetail(status, message);
        detail.setProperty("code", code);
        return send(detail);
    }

    private static ResponseEntity<ProblemDetail> send(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
