package switchboard.idp.organization;

import java.util.List;
import switchboard.platform.problem.FieldProblem;

/// What came of making an organization.
public sealed interface OrganizationOutcome {
    record Saved(Organization organization) implements OrganizationOutcome {}

    record Invalid(List<FieldProblem> problems) implements OrganizationOutcome {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
