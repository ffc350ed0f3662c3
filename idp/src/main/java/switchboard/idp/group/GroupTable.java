package switchboard.idp.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import switchboard.idp.directory.PersonId;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.database.Columns;

/// The rows of `user_group`.
@Repository
class GroupTable {
    private static final String SELECT = """
            SELECT g.organization_id, g.id, g.name, g.description, g.created_at, g.version,
                (SELECT count(*) FROM group_member m
                 WHERE m.organization_id = g.organization_id AND m.group_id = g.id) AS members
            FROM user_group g
            """;

    private final JdbcClient jdbc;

    GroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds a group; false where the name is taken.
    boolean insert(OrganizationId organization, UserGroup group) {
        return jdbc.sql("""
                        INSERT INTO user_group (organization_id, id, name, description, created_at)
                        VALUES (:organization, :id, :name, :description, :created)
                        ON CONFLICT (organization_id, name) DO NOTHING
                        """)
                        .param("organization", organization.value())
                        .param("id", group.id().value())
                        .param("name", group.name())
                        .param("description", group.description())
                        .param("created", Columns.at(group.createdAt()))
                        .update()
                > 0;
    }

    /// Changes a group, if the row is still the one that was seen.
    boolean update(OrganizationId organization, UserGroup group) {
        return jdbc.sql("""
                        UPDATE user_group SET name = :name, description = :description, version = version + 1
                        WHERE organization_id = :organization AND id = :id AND version = :version
                        """)
                        .param("organization", organization.value())
                        .param("id", group.id().value())
                        .param("name", group.name())
                        .param("description", group.description())
                        .param("version", group.version())
                        .update()
                > 0;
    }

    boolean delete(OrganizationId organization, GroupId group) {
        return jdbc.sql("DELETE FROM user_group WHERE organization_id = :organization AND id = :id")
                        .param("organization", organization.value())
                        .param("id", group.value())
                        .update()
                > 0;
    }

    Optional<UserGroup> find(OrganizationId organization, GroupId group) {
        return jdbc.sql(SELECT + "WHERE g.organization_id = :organization AND g.id = :id")
                .param("organization", organization.value())
                .param("id", group.value())
                .query((row, _) -> group(row))
                .optional();
    }

    List<UserGroup> list(OrganizationId organization) {
        return jdbc.sql(SELECT + "WHERE g.organization_id = :organization ORDER BY lower(g.name), g.id")
                .param("organization", organization.value())
                .query((row, _) -> group(row))
                .list();
    }

    List<UserGroup> of(OrganizationId organization, PersonId person) {
        return jdbc.sql(SELECT + """
                        JOIN group_member mine ON mine.organization_id = g.organization_id AND mine.group_id = g.id
                        WHERE g.organization_id = :organization AND mine.person_id = :person
                        ORDER BY lower(g.name), g.id
                        """)
                .param("organization", organization.value())
                .param("person", person.value())
                .query((row, _) -> group(row))
                .list();
    }

    private static UserGroup group(ResultSet row) throws SQLException {
        return new UserGroup(
                new OrganizationId(Columns.uuid(row, "organization_id")),
                new GroupId(Columns.uuid(row, "id")),
                row.getString("name"),
                row.getString("description"),
                row.getLong("members"),
                Columns.instant(row, "created_at"),
                row.getInt("version"));
    }
}
