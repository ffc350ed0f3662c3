package switchboard.idp.organization;

import java.util.List;
import switchboard.platform.problem.FieldProblem;

/// What came of making an organization.
public sealed interface OrganizationOutcome {
    /// For callers who know that it cannot be refused, such as tests and the demo.
    default Organization orThrow() {
        if (this instanceof Saved(var organization)) {
            return organization;
        }
        throw new IllegalStateException(toString());
    }

    record Saved(Organization organization) implements OrganizationOutcome {}

    record Invalid(List<FieldProblem> problems) implements OrganizationOutcome {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
