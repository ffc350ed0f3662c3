package switchboard.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One thing somebody changed.
///
/// @param action what was done, as `room.verb`: `connection.saved`
/// @param subject what it was done to, as an administrator would name it
/// @param changes before and after, field by field; never a secret
public record AuditEntry(UUID id, Instant at, Actor actor, String action, String subject, List<Change> changes) {
    public AuditEntry {
        changes = List.copyOf(changes);
    }

    /// A field and its value before and after; empty where there was none.
    public record Change(String field, String before, String after) {}
}
