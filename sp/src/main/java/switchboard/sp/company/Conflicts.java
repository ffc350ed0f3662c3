package switchboard.sp.company;

import java.util.List;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;

/// What a second editor is told: who saved meanwhile, and which fields differ from theirs.
public final class Conflicts {
    private Conflicts() {}

    /// @param page where to look at it as it is now
    public static Fault of(Visit visit, Saved saved, List<Fault.Change> fields, Link page) {
        var differing = fields.stream()
                .filter(change -> !change.saved().strip().equals(change.yours().strip()))
                .toList();
        return new Fault.Conflict(
                saved.by(), visit.times().at(saved.at()), differing, new Link("Look at " + page.label(), page.href()));
    }
}
