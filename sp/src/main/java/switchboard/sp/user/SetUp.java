package switchboard.sp.user;

import java.util.ArrayList;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import switchboard.platform.access.SetupLinks;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.Outcome;
import switchboard.platform.secret.Secret;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Company;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Domain;
import switchboard.sp.company.Domains;
import switchboard.sp.company.NewCompany;
import switchboard.sp.company.Role;

/// Makes the first company and its first admin, all or nothing, for whoever holds the setup link.
class SetUp {
    private final SetupLinks links;
    private final Companies companies;
    private final Domains domains;
    private final Users users;

    SetUp(SetupLinks links, Companies companies, Domains domains, Users users) {
        this.links = links;
        this.companies = companies;
        this.domains = domains;
        this.users = users;
    }

    boolean good(Secret key) {
        return links.good(key);
    }

    @Transactional
    public Outcome<User> run(Secret key, SetUpForm form, Actor actor) {
        var outcome = attempt(key, form, actor);
        if (!(outcome instanceof Outcome.Done<User>)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /// Everything is tried, so that one attempt shows all that is wrong with the form.
    private Outcome<User> attempt(Secret key, SetUpForm form, Actor actor) {
        if (!links.spend(key)) {
            return new Outcome.Refused<>(new UserRefusal.SetupLinkSpent());
        }
        return switch (companies.create(new NewCompany(form.company(), "enterprise"), actor)) {
            case Outcome.Done<Company>(var company) -> fill(company.id(), form, actor);
            case Outcome.Invalid<Company>(var problems) ->
                Outcome.invalid("company", problems.getFirst().message());
            case Outcome.Refused<Company>(var refusal) -> new Outcome.Refused<>(refusal);
            case Outcome.Stale<Company> _ -> throw new IllegalStateException("a new company cannot be stale");
        };
    }

    private Outcome<User> fill(CompanyId company, SetUpForm form, Actor actor) {
        var problems = new ArrayList<FieldProblem>();
        switch (domains.claim(company, form.domain(), actor)) {
            case Outcome.Done<Domain> _ -> {}
            case Outcome.Invalid<Domain>(var found) ->
                problems.add(new FieldProblem("domain", found.getFirst().message()));
            case Outcome.Refused<Domain>(var refusal) ->
                problems.add(new FieldProblem("domain", refusal.publicMessage()));
            case Outcome.Stale<Domain> _ -> throw new IllegalStateException("a new domain cannot be stale");
        }
        var admin = NewUser.of(form.name(), form.email(), Role.COMPANY_ADMIN, "setup")
                .with(new Secret(form.password()));
        var made = users.create(company, admin, actor);
        if (made instanceof Outcome.Invalid<User>(var found)) {
            problems.addAll(found);
        }
        return problems.isEmpty() ? made : new Outcome.Invalid<>(problems);
    }
}
