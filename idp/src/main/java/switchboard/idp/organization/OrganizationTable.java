package switchboard.idp.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import switchboard.platform.access.AcrossTenants;
import switchboard.platform.database.Columns;

/// The rows of `organization`.
@Repository
class OrganizationTable {
    private static final String SELECT = "SELECT id, name, created_at, version FROM organization ";

    private final JdbcClient jdbc;

    OrganizationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganizationId id, Organization organization) {
        jdbc.sql("INSERT INTO organization (id, name, created_at) VALUES (:id, :name, :created)")
                .param("id", id.value())
                .param("name", organization.name())
                .param("created", Columns.at(organization.createdAt()))
                .update();
    }

    Optional<Organization> find(OrganizationId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id.value())
                .query((row, _) -> organization(row))
                .optional();
    }

    @AcrossTenants("the operator lists the tenants themselves")
    List<Organization> all() {
        return jdbc.sql(SELECT + "ORDER BY name, id")
                .query((row, _) -> organization(row))
                .list();
    }

    private static Organization organization(ResultSet row) throws SQLException {
        return new Organization(
                new OrganizationId(Columns.uuid(row, "id")),
                row.getString("name"),
                Columns.instant(row, "created_at"),
                row.getInt("version"));
    }
}
