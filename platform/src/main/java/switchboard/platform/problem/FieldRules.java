package switchboard.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks the fields of one form or request and gathers everything that is wrong, so that a person mends it in
/// one go.
public final class FieldRules {
    private static final int LONGEST = 200;

    private final List<FieldProblem> problems = new ArrayList<>();

    /// Demands a text of 1 to 200 characters on one line.
    ///
    /// @param what what the person is to enter, as "Enter a …" goes on
    public FieldRules required(String field, String what, String value) {
        if (value.isBlank()) {
            return wrong(field, "Enter a " + what + ".");
        }
        return optional(field, what, value);
    }

    /// Demands at most 200 characters on one line.
    public FieldRules optional(String field, String what, String value) {
        if (value.strip().length() > LONGEST) {
            return wrong(field, "Use at most " + LONGEST + " characters for the " + what + ".");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return wrong(field, "Use one line, without control characters, for the " + what + ".");
        }
        return this;
    }

    public FieldRules wrong(String field, String sentence) {
        problems.add(new FieldProblem(field, sentence));
        return this;
    }

    public FieldRules check(Optional<FieldProblem> problem) {
        problem.ifPresent(problems::add);
        return this;
    }

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }
}
