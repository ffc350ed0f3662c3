package switchboard.idp.app;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import switchboard.idp.directory.PersonId;
import switchboard.idp.group.GroupId;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.database.Columns;

/// The rows of `app_group`, and through `group_member` who has an app.
@Repository
class AssignmentTable {
    private static final String HOLDERS = """
            FROM person p
            WHERE p.organization_id = :organization AND EXISTS (
                SELECT 1 FROM app_group ag
                JOIN group_member m ON m.organization_id = ag.organization_id AND m.group_id = ag.group_id
                WHERE ag.organization_id = p.organization_id AND ag.app_id = :app AND m.person_id = p.id)
            """;

    private final JdbcClient jdbc;

    AssignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether the group did not have the app before. Where either is deleted at the same moment, nothing
    /// happens.
    boolean add(OrganizationId organization, AppId app, GroupId group) {
        return with(organization, app, group, """
                        INSERT INTO app_group (organization_id, app_id, group_id)
                        SELECT a.organization_id, a.id, g.id
                        FROM app a JOIN user_group g ON g.organization_id = a.organization_id
                        WHERE a.organization_id = :organization AND a.id = :app AND g.id = :group
                        FOR KEY SHARE ON CONFLICT DO NOTHING
                        """);
    }

    boolean remove(OrganizationId organization, AppId app, GroupId group) {
        return with(organization, app, group, """
                        DELETE FROM app_group
                        WHERE organization_id = :organization AND app_id = :app AND group_id = :group
                        """);
    }

    private boolean with(OrganizationId organization, AppId app, GroupId group, String sql) {
        return jdbc.sql(sql)
                        .param("organization", organization.value())
                        .param("app", app.value())
                        .param("group", group.value())
                        .update()
                > 0;
    }

    Set<GroupId> groups(OrganizationId organization, AppId app) {
        return jdbc.sql("SELECT group_id FROM app_group WHERE organization_id = :organization AND app_id = :app")
                .param("organization", organization.value())
                .param("app", app.value())
                .query((row, _) -> new GroupId(Columns.uuid(row, "group_id")))
                .set();
    }

    Set<AppId> apps(OrganizationId organization, GroupId group) {
        return jdbc.sql("SELECT app_id FROM app_group WHERE organization_id = :organization AND group_id = :group")
                .param("organization", organization.value())
                .param("group", group.value())
                .query((row, _) -> new AppId(Columns.uuid(row, "app_id")))
                .set();
    }

    List<PersonId> people(OrganizationId organization, AppId app, long limit) {
        return jdbc.sql("SELECT p.id " + HOLDERS + " ORDER BY p.family_name, p.given_name, p.id LIMIT :limit")
                .param("organization", organization.value())
                .param("app", app.value())
                .param("limit", limit)
                .query((row, _) -> new PersonId(Columns.uuid(row, "id")))
                .list();
    }

    long countPeople(OrganizationId organization, AppId app) {
        return jdbc.sql("SELECT count(*) " + HOLDERS)
                .param("organization", organization.value())
                .param("app", app.value())
                .query(Long.class)
                .single();
    }

    Set<AppId> of(OrganizationId organization, PersonId person) {
        return jdbc.sql("""
                        SELECT DISTINCT ag.app_id FROM app_group ag
                        JOIN group_member m ON m.organization_id = ag.organization_id AND m.group_id = ag.group_id
                        WHERE ag.organization_id = :organization AND m.person_id = :person
                        """)
                .param("organization", organization.value())
                .param("person", person.value())
                .query((row, _) -> new AppId(Columns.uuid(row, "app_id")))
                .set();
    }
}
