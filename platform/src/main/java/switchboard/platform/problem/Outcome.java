package switchboard.platform.problem;

import java.util.List;
import java.util.function.Function;

/// What came of an act that may be refused: an exhaustive `switch` over it forgets no case.
///
/// Pages and the REST API read it the same way: done; bad input, field by field; a rule that says no; or
/// somebody else changed the thing meanwhile.
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Invalid<T>(List<FieldProblem> problems) implements Outcome<T> {
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("bad input has at least one problem");
            }
        }
    }

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /// @param current the thing as it is now
    record Stale<T>(T current) implements Outcome<T> {}

    static <T> Outcome<T> invalid(String field, String message) {
        return new Invalid<>(List.of(new FieldProblem(field, message)));
    }

    /// Goes on with what was done, or hands the refusal on.
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Invalid<T>(var problems) -> new Invalid<>(problems);
            case Refused<T>(var refusal) -> new Refused<>(refusal);
            case Stale<T> _ -> throw new IllegalStateException("a stale thing has no next step");
        };
    }

    /// For callers who know that it cannot be refused, such as tests and the demo.
    default T orThrow() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Invalid<T>(var problems) -> throw new IllegalStateException(problems.toString());
            case Refused<T>(var refusal) -> throw new IllegalStateException(refusal.publicMessage());
            case Stale<T>(var current) -> throw new IllegalStateException("changed meanwhile: " + current);
        };
    }
}
