package switchboard.sp.company;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.id.Ids;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.Outcome;

/// The companies: made by the operator or the setup page, changed by their admins.
public class Companies {
    private static final int LONGEST_NAME = 120;

    private final CompanyTable table;
    private final Audit audit;
    private final Ids ids;
    private final InstantSource clock;

    Companies(CompanyTable table, Audit audit, Ids ids, InstantSource clock) {
        this.table = table;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Company> create(NewCompany wanted, Actor actor) {
        var tidy = new NewCompany(wanted.name().strip(), wanted.plan().strip());
        var problems = problems(tidy.name(), "", tidy.plan());
        if (!problems.isEmpty()) {
            return new Outcome.Invalid<>(problems);
        }
        var id = new CompanyId(ids.next());
        table.insert(id, tidy, new Saved(actor.name(), clock.instant()));
        audit.record(Deed.of(id.value(), actor, "company.created", tidy.name()).change("plan", "", tidy.plan()));
        return new Outcome.Done<>(get(id));
    }

    @Transactional
    public Outcome<Company> change(CompanyId id, CompanyChange wanted, Actor actor) {
        var tidy = new CompanyChange(
                wanted.name().strip(), wanted.itContact().strip(), wanted.plan().strip(), wanted.version());
        var problems = problems(tidy.name(), tidy.itContact(), tidy.plan());
        if (!problems.isEmpty()) {
            return new Outcome.Invalid<>(problems);
        }
        var before = get(id);
        if (table.update(id, tidy, new Saved(actor.name(), clock.instant())) == 0) {
            return new Outcome.Stale<>(get(id));
        }
        audit.record(Deed.of(id.value(), actor, "company.changed", tidy.name())
                .change("name", before.name(), tidy.name())
                .change("itContact", before.itContact(), tidy.itContact())
                .change("plan", before.plan().code(), tidy.plan()));
        return new Outcome.Done<>(get(id));
    }

    public Optional<Company> find(CompanyId id) {
        return table.find(id);
    }

    /// The company of an id that came from a row or a session, so that it must be there.
    public Company get(CompanyId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no company " + id));
    }

    /// Every company, for the operator.
    public List<Company> all() {
        return table.all();
    }

    public List<Plan> plans() {
        return table.plans();
    }

    /// The lowest plan that includes this.
    public Optional<Plan> planWith(Entitlement entitlement) {
        return plans().stream().filter(plan -> plan.includes(entitlement)).findFirst();
    }

    /// Holds the company until the caller's transaction ends: rules such as "the last admin stays" count rows,
    /// and two changes at once must not both count the same ones.
    public void lock(CompanyId id) {
        table.lock(id);
    }

    private List<FieldProblem> problems(String name, String contact, String plan) {
        var problems = new ArrayList<FieldProblem>();
        if (name.isEmpty() || name.length() > LONGEST_NAME || hasControls(name)) {
            problems.add(new FieldProblem("name", "Give the company a name of 1 to " + LONGEST_NAME + " characters."));
        }
        if (contact.length() > 200 || hasControls(contact)) {
            problems.add(new FieldProblem("itContact", "Keep the IT contact to one line of at most 200 characters."));
        }
        if (plans().stream().noneMatch(one -> one.code().equals(plan))) {
            problems.add(new FieldProblem("plan", "Choose one of the plans: " + planCodes() + "."));
        }
        return problems;
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private String planCodes() {
        return String.join(", ", plans().stream().map(Plan::code).toList());
    }
}
