package switchboard.idp.directory;

import java.util.List;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.Refusal;

/// What came of adding or changing a person.
public sealed interface PersonOutcome {
    /// For callers who know that it cannot be refused, such as tests and the demo.
    default Person orThrow() {
        if (this instanceof Saved(var person)) {
            return person;
        }
        throw new IllegalStateException(toString());
    }

    record Saved(Person person) implements PersonOutcome {}

    record Invalid(List<FieldProblem> problems) implements PersonOutcome {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// Someone else saved in between; `now` is what stands.
    record Stale(Person now) implements PersonOutcome, Refusal {
        @Override
        public String code() {
            return "stale-version";
        }

        @Override
        public String publicMessage() {
            return "Someone else changed this person meanwhile. Read it again; its version is now " + now.version()
                    + ".";
        }
    }

    /// There is no such person (any more).
    record Gone() implements PersonOutcome {}

    /// The last one who can sign in and administer stays so.
    record LastAdmin(Person person) implements PersonOutcome, Refusal {
        @Override
        public String code() {
            return "last-admin";
        }

        @Override
        public String publicMessage() {
            return person.name() + " is the only admin of this organization. Make someone else an admin first.";
        }
    }
}
