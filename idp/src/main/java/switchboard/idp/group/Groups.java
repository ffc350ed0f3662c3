package switchboard.idp.group;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import switchboard.idp.directory.Person;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.id.Ids;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.FieldRules;

/// Makes, changes and finds user groups.
@Component
public class Groups {
    private static final GroupOutcome TAKEN = new GroupOutcome.Invalid(
            List.of(new FieldProblem("name", "Another group has this name. Use a different one.")));

    private final GroupTable table;
    private final Ids ids;
    private final InstantSource clock;
    private final Audit audit;

    Groups(GroupTable table, Ids ids, InstantSource clock, Audit audit) {
        this.table = table;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public GroupOutcome create(OrganizationId organization, String name, String description, Actor actor) {
        var group = new UserGroup(
                organization, new GroupId(ids.next()), name.strip(), description.strip(), 0, clock.instant(), 1);
        var problems = problems(group);
        if (!problems.isEmpty()) {
            return new GroupOutcome.Invalid(problems);
        }
        if (!table.insert(organization, group)) {
            return TAKEN;
        }
        audit.record(Deed.of(organization.value(), actor, "group.created", group.name()));
        return new GroupOutcome.Saved(group);
    }

    /// Stores the names of `wish`, which is a group as it was seen, with other names.
    @Transactional
    public GroupOutcome change(UserGroup wish, Actor actor) {
        var problems = problems(wish);
        if (!problems.isEmpty()) {
            return new GroupOutcome.Invalid(problems);
        }
        var before = find(wish.organizationId(), wish.id());
        return before.isEmpty() ? new GroupOutcome.Gone() : change(before.get(), wish, actor);
    }

    private GroupOutcome change(UserGroup before, UserGroup wish, Actor actor) {
        try {
            if (!table.update(wish.organizationId(), wish)) {
                return new GroupOutcome.Stale(before);
            }
        } catch (DuplicateKeyException _) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return TAKEN;
        }
        audit.record(Deed.of(wish.organizationId().value(), actor, "group.changed", before.name())
                .change("name", before.name(), wish.name())
                .change("description", before.description(), wish.description()));
        return new GroupOutcome.Saved(wish.wish(wish.name(), wish.description(), wish.version() + 1));
    }

    private static List<FieldProblem> problems(UserGroup group) {
        return new FieldRules()
                .required("name", "name for the group", group.name())
                .optional("description", "description", group.description())
                .problems();
    }

    /// Removes a group; its members lose the apps they had through it alone.
    @Transactional
    public void delete(UserGroup group, Actor actor) {
        if (table.delete(group.organizationId(), group.id())) {
            audit.record(Deed.of(group.organizationId().value(), actor, "group.deleted", group.name())
                    .change("members", Long.toString(group.members()), ""));
        }
    }

    public Optional<UserGroup> find(OrganizationId organization, GroupId group) {
        return table.find(organization, group);
    }

    public List<UserGroup> list(OrganizationId organization) {
        return table.list(organization);
    }

    /// The groups a person belongs to.
    public List<UserGroup> of(Person person) {
        return table.of(person.organizationId(), person.id());
    }
}
