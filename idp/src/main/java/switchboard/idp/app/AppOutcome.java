package switchboard.idp.app;

import java.util.List;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.Refusal;

/// What came of installing or changing an app.
public sealed interface AppOutcome {
    /// For callers who know that it cannot be refused, such as tests and the demo.
    default App orThrow() {
        if (this instanceof Saved(var app)) {
            return app;
        }
        throw new IllegalStateException(toString());
    }

    record Saved(App app) implements AppOutcome {}

    record Invalid(List<FieldProblem> problems) implements AppOutcome {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// Someone else saved in between; `now` is what stands.
    record Stale(App now) implements AppOutcome, Refusal {
        @Override
        public String code() {
            return "stale-version";
        }

        @Override
        public String publicMessage() {
            return "Someone else changed this app meanwhile. Read it again; its version is now " + now.version() + ".";
        }
    }

    record Gone() implements AppOutcome {}
}
