package switchboard.platform.page;

import java.util.List;

/// What happened just now: the receipt of a saved form, a line for the status region, or what could not be
/// saved.
public record News(String receipt, String said, List<Problem> problems) {
    public static final News NONE = new News("", "", List.of());

    public News {
        problems = List.copyOf(problems);
    }

    public static News receipt(String sentence) {
        return new News(sentence, "", List.of());
    }

    public static News said(String sentence) {
        return new News("", sentence, List.of());
    }

    public static News problems(List<Problem> problems) {
        return new News("", "", problems);
    }

    /// Returns the words shown at one field, empty where nothing is wrong with it.
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::sentence)
                .findFirst()
                .orElse("");
    }

    public String heading() {
        return problems.size() == 1 ? "1 thing to fix" : problems.size() + " things to fix";
    }
}
