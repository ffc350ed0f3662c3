package switchboard.idp.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import switchboard.idp.directory.Form;
import switchboard.platform.page.Link;

/// A list of things to tick, with Save. It carries what was ticked when it was drawn, so that of two admins the
/// second is told.
record TickList(List<Line> lines) {
    TickList {
        lines = List.copyOf(lines);
    }

    record Line(String code, Link link, String note, boolean ticked) {}

    /// What was ticked when the list was drawn, for the form's field `seen`.
    String seen() {
        return lines.stream().filter(Line::ticked).map(Line::code).collect(Collectors.joining(" "));
    }

    static Set<String> seen(Form form) {
        return form.text("seen").isEmpty()
                ? Set.of()
                : Set.copyOf(List.of(form.text("seen").split(" ", -1)).stream()
                        .distinct()
                        .toList());
    }

    static String words(Set<String> ticked, String code) {
        return ticked.contains(code) ? "Has it" : "Does not have it";
    }
}
