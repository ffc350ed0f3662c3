package switchboard.sp.user;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.id.Ids;
import switchboard.platform.problem.Outcome;
import switchboard.sp.company.Companies;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Role;

/// The people of each company: found, made and changed here, by page, API and sign-in alike.
public class Users {
    private final Tables tables;
    private final UserRules rules;
    private final Passkeeper keeper;
    private final Companies companies;
    private final Around around;

    Users(Tables tables, UserRules rules, Passkeeper keeper, Companies companies, Around around) {
        this.tables = tables;
        this.rules = rules;
        this.keeper = keeper;
        this.companies = companies;
        this.around = around;
    }

    record Tables(UserTable users, EmailTable emails, IdentityTable identities) {}

    /// What every change needs beside its tables.
    record Around(Audit audit, Ids ids, InstantSource clock) {}

    @Transactional
    public Outcome<User> create(CompanyId company, NewUser wanted, Actor actor) {
        var problems = rules.problems(wanted);
        if (!problems.isEmpty()) {
            return new Outcome.Invalid<>(problems);
        }
        var email = EmailAddress.read(wanted.email()).orElseThrow();
        companies.lock(company);
        if (tables.emails().taken(company, email)) {
            return new Outcome.Refused<>(new UserRefusal.EmailTaken(email));
        }
        var id = new UserId(around.ids().next());
        var now = around.clock().instant();
        tables.users().insert(company, id, wanted, now);
        tables.emails().addPrimary(company, id, email, now);
        wanted.password().ifPresent(password -> tables.users().setPassword(company, id, keeper.hash(password)));
        around.audit()
                .record(Deed.of(company.value(), actor, "user.created", email.toString())
                        .change("name", "", wanted.name().full())
                        .change("role", "", wanted.role().code()));
        return new Outcome.Done<>(get(company, id));
    }

    @Transactional
    public Outcome<User> change(CompanyId company, UserId id, UserChange wanted, Actor actor) {
        var problems = rules.problems(wanted);
        if (!problems.isEmpty()) {
            return new Outcome.Invalid<>(problems);
        }
        companies.lock(company);
        var before = get(company, id);
        var email = EmailAddress.read(wanted.email()).orElseThrow();
        if (before.version() != wanted.version()) {
            return new Outcome.Stale<>(before);
        }
        if (!email.equals(before.email()) && tables.emails().taken(company, email)) {
            return new Outcome.Refused<>(new UserRefusal.EmailTaken(email));
        }
        if (leavesNoAdmin(before, wanted)) {
            return new Outcome.Refused<>(new UserRefusal.LastAdmin(before.name().full()));
        }
        tables.users().update(company, id, wanted);
        move(before, email);
        record(before, wanted, email, actor);
        return new Outcome.Done<>(get(company, id));
    }

    public Optional<User> find(CompanyId company, UserId id) {
        return tables.users().find(company, id);
    }

    /// The user of an id that came from a row or a session, so that it must be there.
    public User get(CompanyId company, UserId id) {
        return find(company, id).orElseThrow(() -> new IllegalStateException("no user " + id));
    }

    /// By a current address, suspended and deleted accounts too: who may come in is the caller's question.
    public Optional<User> byEmail(CompanyId company, EmailAddress email) {
        return tables.users().byEmail(company, email);
    }

    /// In every company, for the first step of signing in.
    public List<User> acrossCompanies(EmailAddress email) {
        return tables.users().byEmail(email);
    }

    public Optional<User> byIdentity(CompanyId company, Identity identity) {
        return tables.users().byIdentity(company, identity);
    }

    /// Binds a strong key to an account; refused where it is another's. Binding it again changes nothing.
    @Transactional
    public Outcome<User> bind(User user, Identity identity) {
        var added = tables.identities()
                .insert(user.companyId(), user.id(), identity, around.clock().instant());
        var holder = byIdentity(user.companyId(), identity).map(User::id);
        if (added == 0 && !holder.equals(Optional.of(user.id()))) {
            return new Outcome.Refused<>(new UserRefusal.IdentityTaken());
        }
        return new Outcome.Done<>(user);
    }

    public List<Identity.Known> identities(User user) {
        return tables.identities().of(user.companyId(), user.id());
    }

    public List<PastEmail> pastEmails(User user) {
        return tables.emails().past(user.companyId(), user.id());
    }

    public List<User> admins(CompanyId company) {
        return tables.users().admins(company);
    }

    public People search(CompanyId company, PeopleQuery query) {
        return new People(tables.users().search(company, query), tables.users().count(company, query));
    }

    private boolean leavesNoAdmin(User before, UserChange wanted) {
        var was = before.isActive() && before.isCompanyAdmin();
        var stays = wanted.state() == UserState.ACTIVE && wanted.role() == Role.COMPANY_ADMIN;
        return was && !stays && admins(before.companyId()).size() == 1;
    }

    private void move(User before, EmailAddress email) {
        if (email.equals(before.email())) {
            return;
        }
        var now = around.clock().instant();
        tables.emails().endPrimary(before.companyId(), before.id(), now);
        tables.emails().addPrimary(before.companyId(), before.id(), email, now);
    }

    private void record(User before, UserChange wanted, EmailAddress email, Actor actor) {
        around.audit()
                .record(Deed.of(before.companyId().value(), actor, "user.changed", email.toString())
                        .change("name", before.name().full(), wanted.name().full())
                        .change("email", before.email().toString(), email.toString())
                        .change("role", before.role().code(), wanted.role().code())
                        .change("state", before.state().code(), wanted.state().code()));
    }
}
