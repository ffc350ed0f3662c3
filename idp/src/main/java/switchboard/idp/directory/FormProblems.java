package switchboard.idp.directory;

import java.util.List;
import switchboard.platform.page.Problem;
import switchboard.platform.problem.FieldProblem;

/// What is wrong with a form, in the words of its page.
public final class FormProblems {
    private FormProblems() {}

    public static List<Problem> of(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> new Problem(problem.field(), problem.message()))
                .toList();
    }
}
