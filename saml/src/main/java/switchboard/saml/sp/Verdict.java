package switchboard.saml.sp;

import java.util.List;
import switchboard.saml.Check;

/// What reading a Response came to.
public sealed interface Verdict {

    /// Every check, in the order to show them.
    List<Check> checks();

    /// The person is who the assertion says, as far as the message can tell. What it cannot tell is whether it
    /// was used before: the caller spends `assertion.id()` once.
    record Accepted(VerifiedAssertion assertion, List<Check> checks) implements Verdict {
        public Accepted {
            checks = List.copyOf(checks);
        }
    }

    /// Reasons not to believe, all of them.
    record Rejected(List<Finding> findings, List<Check> checks) implements Verdict {
        public Rejected {
            findings = List.copyOf(findings);
            checks = List.copyOf(checks);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a rejection has a reason");
            }
        }
    }
}
