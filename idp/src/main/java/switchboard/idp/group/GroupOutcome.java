package switchboard.idp.group;

import java.util.List;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.Refusal;

/// What came of making or changing a group.
public sealed interface GroupOutcome {
    /// For callers who know that it cannot be refused, such as tests and the demo.
    default UserGroup orThrow() {
        if (this instanceof Saved(var group)) {
            return group;
        }
        throw new IllegalStateException(toString());
    }

    record Saved(UserGroup group) implements GroupOutcome {}

    record Invalid(List<FieldProblem> problems) implements GroupOutcome {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// Someone else saved in between; `now` is what stands.
    record Stale(UserGroup now) implements GroupOutcome, Refusal {
        @Override
        public String code() {
            return "stale-version";
        }

        @Override
        public String publicMessage() {
            return "Someone else changed this group meanwhile. Read it again; its version is now " + now.version()
                    + ".";
        }
    }

    record Gone() implements GroupOutcome {}
}
