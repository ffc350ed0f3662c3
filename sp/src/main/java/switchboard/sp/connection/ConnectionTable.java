package switchboard.sp.connection;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;
import switchboard.saml.EntityId;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.DomainId;
import switchboard.sp.company.DomainName;
import switchboard.sp.company.Saved;

/// The rows of `connection`. Domain and certificates are rows of others and are joined on by
/// [ConnectionReader].
final class ConnectionTable {
    private static final String SELECT = """
            SELECT company_id, id, provider, address, handle, domain_id, state, sp_entity_id, acs_url, idp_entity_id,
                   idp_sso_url, create_people, saved_by, saved_at, version
            FROM connection
            """;

    private final JdbcClient jdbc;

    ConnectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row as it lies in the table.
    record Row(
            CompanyId companyId,
            ConnectionId id,
            String provider,
            DomainId domainId,
            ConnectionState state,
            SpValues sp,
            Optional<EntityId> idpEntityId,
            Optional<URI> idpSsoUrl,
            Newcomers newcomers,
            Saved saved,
            int version) {}

    void insert(CompanyId company, Row row) {
        jdbc.sql("""
                        INSERT INTO connection (company_id, id, provider, address, handle, domain_id, state, sp_entity_id,
                                                acs_url, create_people, created_at, saved_by, saved_at)
                        VALUES (:company, :id, :provider, :address, :handle, :domain, 'draft', :entity, :acs, true, :at,
                                :by, :at)
                        """)
                .param("company", company.value())
                .param("id", row.id().value())
                .param("provider", row.provider())
                .param("address", row.sp().provider())
                .param("handle", row.sp().handle())
                .param("domain", row.domainId().value())
                .param("entity", row.sp().entityId().value())
                .param("acs", row.sp().acs().toString())
                .param("by", row.saved().by())
                .param("at", Columns.at(row.saved().at()))
                .update();
    }

    /// Writes everything that may change.
    ///
    /// @return 0 where somebody else was faster
    int update(CompanyId company, Row row) {
        return jdbc.sql("""
                        UPDATE connection
                        SET provider = :provider, address = :address, sp_entity_id = :entity, acs_url = :acs, state = :state,
                            idp_entity_id = :issuer, idp_sso_url = :sso, create_people = :create, saved_by = :by,
                            saved_at = :at, version = version + 1
                        WHERE company_id = :company AND id = :id AND version = :version
                        """)
                .param("company", company.value())
                .param("id", row.id().value())
                .param("provider", row.provider())
                .param("address", row.sp().provider())
                .param("entity", row.sp().entityId().value())
                .param("acs", row.sp().acs().toString())
                .param("state", row.state().code())
                .param("issuer", row.idpEntityId().map(EntityId::value).orElse(null))
                .param("sso", row.idpSsoUrl().map(URI::toString).orElse(null))
                .param("create", row.newcomers() == Newcomers.CREATE)
                .param("by", row.saved().by())
                .param("at", Columns.at(row.saved().at()))
                .param("version", row.version())
                .update();
    }

    /// Holds the name's handles until the transaction ends, and lists the ones that were ever given out for it.
    List<String> lockHandles(CompanyId company, DomainName domain) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('handle ' || :domain, 0))")
                .param("domain", domain.value())
                .query((_, _) -> company)
                .single();
        return jdbc.sql("SELECT handle FROM connection WHERE handle = :domain OR starts_with(handle, :domain || '~')")
                .param("domain", domain.value())
                .query((row, _) -> row.getString("handle"))
                .list();
    }

    List<Row> of(CompanyId company) {
        return jdbc.sql(SELECT + "WHERE company_id = :company ORDER BY created_at, id")
                .param("company", company.value())
                .query((row, _) -> row(row))
                .list();
    }

    Optional<Row> find(CompanyId company, ConnectionId id) {
        return jdbc.sql(SELECT + "WHERE company_id = :company AND id = :id")
                .param("company", company.value())
                .param("id", id.value())
                .query((row, _) -> row(row))
                .optional();
    }

    @AcrossTenants("the tenant of a SAML message comes from our own address, where the handle stands")
    Optional<Row> byHandle(String handle) {
        return jdbc.sql(SELECT + "WHERE handle = :handle")
                .param("handle", handle)
                .query((row, _) -> row(row))
                .optional();
    }

    List<Row> ofDomain(CompanyId company, DomainId domain) {
        return jdbc.sql(SELECT + "WHERE company_id = :company AND domain_id = :domain ORDER BY created_at, id")
                .param("company", company.value())
                .param("domain", domain.value())
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new CompanyId(Columns.uuid(row, "company_id")),
                new ConnectionId(Columns.uuid(row, "id")),
                row.getString("provider"),
                new DomainId(Columns.uuid(row, "domain_id")),
                ConnectionState.read(row.getString("state")),
                new SpValues(
                        row.getString("address"),
                        row.getString("handle"),
                        new EntityId(row.getString("sp_entity_id")),
                        URI.create(row.getString("acs_url"))),
                Columns.optionalText(row, "idp_entity_id").map(EntityId::new),
                Columns.optionalText(row, "idp_sso_url").map(URI::create),
                Newcomers.when(row.getBoolean("create_people")),
                new Saved(row.getString("saved_by"), Columns.instant(row, "saved_at")),
                row.getInt("version"));
    }
}
