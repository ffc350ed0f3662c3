package switchboard.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import switchboard.platform.audit.AuditEntry.Change;

/// What was done, before it has an id and a time: written in the same transaction as the change itself.
public record Deed(UUID tenantId, Actor actor, String action, String subject, List<Change> changes) {
    public Deed {
        changes = List.copyOf(changes);
    }

    public static Deed of(UUID tenantId, Actor actor, String action, String subject) {
        return new Deed(tenantId, actor, action, subject, List.of());
    }

    /// The same deed with one more field, left out where nothing changed.
    public Deed change(String field, String before, String after) {
        if (before.equals(after)) {
            return this;
        }
        var more = new ArrayList<>(changes);
        more.add(new Change(field, before, after));
        return new Deed(tenantId, actor, action, subject, more);
    }
}
