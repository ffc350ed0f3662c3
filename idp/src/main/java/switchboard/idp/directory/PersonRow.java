package switchboard.idp.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.database.Columns;

/// Reads a person out of a query over `person p`, for this room's table and for those that join it.
public final class PersonRow {
    /// What a query must select.
    public static final String COLUMNS = """
            p.organization_id, p.id, p.email, p.given_name, p.family_name, p.title, p.department, p.phone, p.state, \
            p.admin, p.password_hash IS NOT NULL AS has_password, p.created_at, p.version""";

    private PersonRow() {}

    public static Person person(ResultSet row) throws SQLException {
        return new Person(
                new OrganizationId(Columns.uuid(row, "organization_id")),
                new PersonId(Columns.uuid(row, "id")),
                profile(row),
                PersonState.of(row.getString("state")),
                row.getBoolean("admin"),
                row.getBoolean("has_password"),
                Columns.instant(row, "created_at"),
                row.getInt("version"));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                row.getString("title"),
                row.getString("department"),
                row.getString("phone"));
    }
}
