package switchboard.platform.audit;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import switchboard.platform.id.Ids;

/// Keeps the record of who changed what.
public final class Audit {
    private final AuditTable table;
    private final Ids ids;
    private final InstantSource clock;

    Audit(AuditTable table, Ids ids, InstantSource clock) {
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    /// Adds a deed, within the caller's transaction, so that a change and its record stand or fall together.
    public void record(Deed deed) {
        table.insert(
                deed.tenantId(),
                new AuditEntry(
                        ids.next(), clock.instant(), deed.actor(), deed.action(), deed.subject(), deed.changes()));
    }

    /// The newest entries, newest first.
    ///
    /// @param limit at most 200
    public List<AuditEntry> latest(UUID tenantId, int limit) {
        return table.latest(tenantId, Math.min(limit, 200));
    }
}
