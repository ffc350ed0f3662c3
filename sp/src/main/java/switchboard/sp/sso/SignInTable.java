package switchboard.sp.sso;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;
import switchboard.platform.id.Reference;
import switchboard.platform.session.Client;
import switchboard.sp.company.CompanyId;
import switchboard.sp.connection.ConnectionId;
import switchboard.sp.user.UserId;
import tools.jackson.databind.json.JsonMapper;

/// The rows of `sign_in`: added and read, never changed.
final class SignInTable {
    private static final String COLUMNS = """
            SELECT id, company_id, reference, at, door, outcome, code, connection_id, user_id, who, facts, address,
                   user_agent
            FROM sign_in
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SignInTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(CompanyId company, SignInEntry entry, byte[] sealedMessage) {
        jdbc.sql("""
                        INSERT INTO sign_in (company_id, id, reference, at, door, outcome, code, connection_id, user_id, who,
                                             facts, message, address, user_agent)
                        VALUES (:company, :id, :reference, :at, :door, :outcome, :code, :connection, :user, :who,
                                CAST(:facts AS jsonb), :message, :address, :agent)
                        """)
                .param("company", company.value())
                .param("id", entry.id())
                .param("reference", entry.reference().value())
                .param("at", Columns.at(entry.at()))
                .param("door", entry.door())
                .param("outcome", entry.result().outcome().name().toLowerCase(Locale.ROOT))
                .param("code", entry.result().code())
                .param("connection", entry.connection().map(ConnectionId::value).orElse(null))
                .param("user", entry.user().map(UserId::value).orElse(null))
                .param("who", entry.who())
                .param("facts", json.writeValueAsString(entry.facts()))
                .param("message", sealedMessage.length == 0 ? null : sealedMessage)
                .param("address", entry.client().address())
                .param("agent", entry.client().userAgent())
                .update();
    }

    /// The newest attempts; `like` filters on who it was.
    List<SignInEntry> latest(CompanyId company, String like, int limit) {
        return jdbc.sql(COLUMNS + """
                        WHERE company_id = :company AND (:like = '' OR who ILIKE '%' || :like || '%' ESCAPE '!')
                        ORDER BY at DESC, id DESC LIMIT :limit
                        """)
                .param("company", company.value())
                .param("like", like.replace("!", "!!").replace("%", "!%").replace("_", "!_"))
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    Optional<SignInEntry> find(CompanyId company, Reference reference) {
        return jdbc.sql(COLUMNS + " WHERE company_id = :company AND reference = :reference")
                .param("company", company.value())
                .param("reference", reference.value())
                .query((row, _) -> entry(row))
                .optional();
    }

    @AcrossTenants("the person who was refused is nobody yet; only the public sentence is read")
    Optional<SignInEntry> findPublic(Reference reference) {
        return jdbc.sql(COLUMNS + " WHERE reference = :reference ORDER BY at DESC LIMIT 1")
                .param("reference", reference.value())
                .query((row, _) -> entry(row))
                .optional();
    }

    Optional<byte[]> message(CompanyId company, SignInEntry entry) {
        return jdbc.sql("SELECT message FROM sign_in WHERE company_id = :company AND id = :id AND message IS NOT NULL")
                .param("company", company.value())
                .param("id", entry.id())
                .query((row, _) -> row.getBytes("message"))
                .optional();
    }

    private SignInEntry entry(ResultSet row) throws SQLException {
        return new SignInEntry(
                Columns.uuid(row, "id"),
                new CompanyId(Columns.uuid(row, "company_id")),
                new Reference(row.getString("reference")),
                Columns.instant(row, "at"),
                row.getString("door"),
                new SignInEntry.Result(
                        SignInEntry.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                        row.getString("code")),
                Columns.optionalUuid(row, "connection_id").map(ConnectionId::new),
                Columns.optionalUuid(row, "user_id").map(UserId::new),
                row.getString("who"),
                json.readValue(row.getString("facts"), SignInEntry.Facts.class),
                new Client(row.getString("address"), row.getString("user_agent")));
    }
}
