package switchboard.saml.idp;

import java.util.List;
import switchboard.saml.Check;

/// What reading an AuthnRequest came to.
public sealed interface RequestVerdict {

    List<Check> checks();

    /// The app asks, in a way we may answer. Whether this person may use it is another question.
    record Accepted(JudgedRequest request, List<Check> checks) implements RequestVerdict {
        public Accepted {
            checks = List.copyOf(checks);
        }
    }

    /// Nothing is sent anywhere: the address to answer is not to be relied on. Show a page.
    record Rejected(List<RequestFinding> findings, List<Check> checks) implements RequestVerdict {
        public Rejected {
            findings = List.copyOf(findings);
            checks = List.copyOf(checks);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a rejection has a reason");
            }
        }
    }
}
