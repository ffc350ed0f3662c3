package switchboard.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.audit.AuditEntry.Change;
import switchboard.platform.database.Columns;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of `audit_entry`: added, read, never changed.
final class AuditTable {
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(UUID tenant, AuditEntry entry) {
        jdbc.sql("""
                        INSERT INTO audit_entry (tenant_id, id, at, actor, action, subject, address, changes)
                        VALUES (:tenant, :id, :at, :actor, :action, :subject, :address, CAST(:changes AS jsonb))
                        """)
                .param("tenant", tenant)
                .param("id", entry.id())
                .param("at", Columns.at(entry.at()))
                .param("actor", entry.actor().name())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("address", entry.actor().address())
                .param("changes", json.writeValueAsString(entry.changes()))
                .update();
    }

    List<AuditEntry> latest(UUID tenant, int limit) {
        return jdbc.sql("""
                        SELECT id, at, actor, action, subject, address, changes
                        FROM audit_entry WHERE tenant_id = :tenant ORDER BY at DESC, id DESC LIMIT :limit
                        """)
                .param("tenant", tenant)
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                Columns.uuid(row, "id"),
                Columns.instant(row, "at"),
                new Actor(row.getString("actor"), row.getString("address")),
                row.getString("action"),
                row.getString("subject"),
                json.readValue(row.getString("changes"), CHANGES));
    }
}
