package switchboard.idp.organization;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.id.Ids;
import switchboard.platform.problem.FieldRules;

/// Makes and finds organizations.
@Component
public class Organizations {
    private final OrganizationTable table;
    private final Ids ids;
    private final InstantSource clock;
    private final Audit audit;

    Organizations(OrganizationTable table, Ids ids, InstantSource clock, Audit audit) {
        this.table = table;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public OrganizationOutcome create(String name, Actor actor) {
        var problems = new FieldRules()
                .required("name", "name for the organization", name)
                .problems();
        if (!problems.isEmpty()) {
            return new OrganizationOutcome.Invalid(problems);
        }
        var made = new Organization(new OrganizationId(ids.next()), name.strip(), clock.instant(), 1);
        table.insert(made.id(), made);
        audit.record(Deed.of(made.id().value(), actor, "organization.created", made.name()));
        return new OrganizationOutcome.Saved(made);
    }

    public Optional<Organization> find(OrganizationId id) {
        return table.find(id);
    }

    /// Every organization, by name: for the operator alone.
    public List<Organization> all() {
        return table.all();
    }
}
