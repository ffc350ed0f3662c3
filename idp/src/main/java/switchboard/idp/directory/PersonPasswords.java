package switchboard.idp.directory;

import java.util.Optional;
import org.springframework.stereotype.Component;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.credential.PasswordRules;
import switchboard.platform.credential.Passwords;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.Tokens;
import switchboard.platform.session.Sessions;

/// People's passwords: set, reset, checked.
@Component
class PersonPasswords {
    private static final int RANDOM_LENGTH = 20;

    private final PersonTable table;
    private final Passwords passwords;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Audit audit;
    private final PasswordRules rules = new PasswordRules();

    PersonPasswords(PersonTable table, Passwords passwords, Tokens tokens, Sessions sessions, Audit audit) {
        this.table = table;
        this.passwords = passwords;
        this.tokens = tokens;
        this.sessions = sessions;
        this.audit = audit;
    }

    Optional<FieldProblem> set(Person person, Secret password, Actor actor) {
        var problem = rules.problem(password).map(sentence -> new FieldProblem("password", sentence));
        if (problem.isEmpty()) {
            store(person, password, actor);
        }
        return problem;
    }

    /// 20 characters of base64url: 120 random bits.
    Secret reset(Person person, Actor actor) {
        var password = new Secret(tokens.next().reveal().substring(0, RANDOM_LENGTH));
        store(person, password, actor);
        return password;
    }

    private void store(Person person, Secret password, Actor actor) {
        var organization = person.organizationId();
        table.setPassword(organization, person.id(), passwords.hash(password));
        var ended = sessions.endAll(organization.value(), person.id().value());
        audit.record(Deed.of(organization.value(), actor, "person.password-set", person.email())
                .change("sessions ended", "", Integer.toString(ended.sessions())));
    }

    Optional<Person> check(Optional<Person> person, Secret password) {
        var active = person.filter(Person::active);
        var hash = active.flatMap(found -> table.passwordHash(found.organizationId(), found.id()));
        if (hash.isEmpty()) {
            passwords.spendTheSameTime(password);
            return Optional.empty();
        }
        return passwords.matches(password, hash.get()) ? active : Optional.empty();
    }
}
