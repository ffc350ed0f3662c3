package switchboard.sp.company;

import java.util.List;
import switchboard.platform.audit.AuditEntry;

/// An entry of the audit log, as the REST API writes it.
record AuditJson(
        String at, String actor, String address, String action, String subject, List<AuditEntry.Change> changes) {

    static AuditJson of(AuditEntry entry) {
        return new AuditJson(
                entry.at().toString(),
                entry.actor().name(),
                entry.actor().address(),
                entry.action(),
                entry.subject(),
                entry.changes());
    }
}
