package switchboard.saml.crypto;

/// How the check leaves its depths at the first thing it does not believe. Caught in `SignatureCheck` and
/// `QuerySignature` alone; without a stack trace it costs next to nothing.
final class Disbelief extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_QUOTE = 160;

    private final SignatureProblem problem;
    private final String expected;
    private final String received;

    Disbelief(SignatureProblem problem, String expected, String received) {
        super(problem.name(), null, false, false);
        this.problem = problem;
        this.expected = expected;
        this.received = received.length() > LONGEST_QUOTE ? received.substring(0, LONGEST_QUOTE) + "…" : received;
    }

    SignatureOutcome.Broken inElement() {
        return new SignatureOutcome.Broken(problem, expected, received);
    }

    QueryOutcome.Broken inQuery() {
        return new QueryOutcome.Broken(problem, expected, received);
    }
}
