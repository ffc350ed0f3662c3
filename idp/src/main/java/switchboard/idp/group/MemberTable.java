package switchboard.idp.group;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import switchboard.idp.directory.PersonId;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.database.Columns;

/// The rows of `group_member`.
@Repository
class MemberTable {
    private final JdbcClient jdbc;

    MemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether the person was not a member before. A group that is deleted at the same moment gets no member.
    boolean add(OrganizationId organization, GroupId group, PersonId person) {
        return with(organization, group, person, """
                        INSERT INTO group_member (organization_id, group_id, person_id)
                        SELECT g.organization_id, g.id, p.id
                        FROM user_group g JOIN person p ON p.organization_id = g.organization_id
                        WHERE g.organization_id = :organization AND g.id = :group AND p.id = :person
                        FOR KEY SHARE ON CONFLICT DO NOTHING
                        """);
    }

    /// Whether the person was a member before.
    boolean remove(OrganizationId organization, GroupId group, PersonId person) {
        return with(organization, group, person, """
                        DELETE FROM group_member
                        WHERE organization_id = :organization AND group_id = :group AND person_id = :person
                        """);
    }

    private boolean with(OrganizationId organization, GroupId group, PersonId person, String sql) {
        return jdbc.sql(sql)
                        .param("organization", organization.value())
                        .param("group", group.value())
                        .param("person", person.value())
                        .update()
                > 0;
    }

    List<PersonId> of(OrganizationId organization, GroupId group) {
        return jdbc.sql(
                        "SELECT person_id FROM group_member WHERE organization_id = :organization AND group_id = :group")
                .param("organization", organization.value())
                .param("group", group.value())
                .query((row, _) -> new PersonId(Columns.uuid(row, "person_id")))
                .list();
    }
}
