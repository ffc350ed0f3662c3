package switchboard.idp.directory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.secret.Secret;

/// Adds, changes and finds the people of an organization.
@Component
public class People {
    private static final FieldProblem TAKEN =
            new FieldProblem("email", "Someone already has this e-mail address. Use another.");

    private final PersonTable table;
    private final NewPeople newcomers;
    private final PersonPasswords passwords;
    private final Audit audit;

    People(PersonTable table, NewPeople newcomers, PersonPasswords passwords, Audit audit) {
        this.table = table;
        this.newcomers = newcomers;
        this.passwords = passwords;
        this.audit = audit;
    }

    /// Adds an active person without a password.
    @Transactional
    public PersonOutcome add(OrganizationId organization, Profile profile, PersonRole role, Actor actor) {
        var problems = profile.problems();
        if (!problems.isEmpty()) {
            return new PersonOutcome.Invalid(problems);
        }
        var person = newcomers.of(organization, profile, role);
        if (!table.insert(organization, person)) {
            return new PersonOutcome.Invalid(List.of(TAKEN));
        }
        audit.record(Deed.of(organization.value(), actor, "person.added", person.email())
                .change("admin", "", role == PersonRole.ADMIN ? "yes" : ""));
        return new PersonOutcome.Saved(person);
    }

    /// Stores `wish`, which is a person as they were seen, with whatever should be different.
    @Transactional
    public PersonOutcome change(Person wish, Actor actor) {
        var problems = wish.profile().problems();
        if (!problems.isEmpty()) {
            return new PersonOutcome.Invalid(problems);
        }
        table.lockAdmins(wish.organizationId());
        var before = table.find(wish.organizationId(), wish.id());
        return before.isEmpty() ? new PersonOutcome.Gone() : change(before.get(), wish, actor);
    }

    private PersonOutcome change(Person before, Person wish, Actor actor) {
        if (before.version() != wish.version()) {
            return new PersonOutcome.Stale(before);
        }
        if (lastAdmin(before) && !(wish.admin() && wish.active())) {
            return new PersonOutcome.LastAdmin(before);
        }
        try {
            return table.update(wish.organizationId(), wish) ? changed(before, wish, actor) : now(before);
        } catch (DuplicateKeyException _) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new PersonOutcome.Invalid(List.of(TAKEN));
        }
    }

    private PersonOutcome changed(Person before, Person wish, Actor actor) {
        audit.record(PersonChanges.deed(before, wish, actor));
        return new PersonOutcome.Saved(wish.seenAt(wish.version() + 1));
    }

    private PersonOutcome now(Person before) {
        return find(before.organizationId(), before.id())
                .<PersonOutcome>map(PersonOutcome.Stale::new)
                .orElseGet(PersonOutcome.Gone::new);
    }

    private boolean lastAdmin(Person person) {
        return person.admin()
                && person.active()
                && table.admins(person.organizationId()).size() == 1;
    }

    /// Gives a person the password they chose, or that was chosen for them, and ends their sessions.
    ///
    /// @return what is wrong with the password, or nothing
    @Transactional
    public Optional<FieldProblem> setPassword(Person person, Secret password, Actor actor) {
        return passwords.set(person, password, actor);
    }

    /// Gives a person a new random password, to be shown once, and ends their sessions.
    @Transactional
    public Secret resetPassword(Person person, Actor actor) {
        return passwords.reset(person, actor);
    }

    /// The active person behind an address and a password. It takes the same time whoever is asked for.
    public Optional<Person> checkPassword(String email, Secret password) {
        return passwords.check(findByEmail(email), password);
    }

    public Optional<Person> find(OrganizationId organization, PersonId person) {
        return table.find(organization, person);
    }

    /// These people, by name; an id that names nobody is passed over.
    public List<Person> all(OrganizationId organization, Collection<PersonId> people) {
        return table.all(organization, people);
    }

    public Optional<Person> findByEmail(String email) {
        return table.findByEmail(email.strip().toLowerCase(Locale.ROOT));
    }

    public PersonPage search(OrganizationId organization, PersonSearch search) {
        return new PersonPage(table.search(organization, search), table.count(organization, search));
    }

    /// Those who can administer today.
    public List<Person> admins(OrganizationId organization) {
        return table.admins(organization);
    }
}
