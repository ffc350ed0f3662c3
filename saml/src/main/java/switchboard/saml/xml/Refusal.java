package switchboard.saml.xml;

/// How the parser leaves its depths when a document is refused. Caught in `XmlReader` alone; without a stack
/// trace it costs next to nothing.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient XmlProblem problem;

    Refusal(XmlProblem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    XmlProblem problem() {
        return problem;
    }
}
