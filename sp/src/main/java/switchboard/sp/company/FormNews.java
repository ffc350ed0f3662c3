package switchboard.sp.company;

import java.util.List;
import switchboard.platform.page.News;
import switchboard.platform.page.Problem;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.Refusal;

/// What a form's page says of a change that could not be saved.
public final class FormNews {
    private FormNews() {}

    public static News of(List<FieldProblem> problems) {
        return News.problems(problems.stream()
                .map(problem -> new Problem(problem.field(), problem.message()))
                .toList());
    }

    public static News of(Refusal refusal) {
        return about("", refusal);
    }

    /// A refusal that belongs to one field.
    public static News about(String field, Refusal refusal) {
        return News.problems(List.of(new Problem(field, refusal.publicMessage())));
    }
}
