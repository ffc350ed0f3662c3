package switchboard.platform.problem;

/// An expected no: a value, not an exception.
public interface Refusal {
    /// A stable name for scripts, in kebab case: `domain-taken`.
    String code();

    /// What happened and what to do about it, in one plain sentence that anyone may read.
    String publicMessage();
}
