package switchboard.sp.user;

import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Audit;
import switchboard.platform.audit.Deed;
import switchboard.platform.credential.PasswordRules;
import switchboard.platform.credential.Passwords;
import switchboard.platform.problem.Outcome;
import switchboard.platform.secret.Secret;

/// Sets and checks people's passwords. Whether a password may be used at all is for `enforcement` to say.
public class Passkeeper {
    private final UserTable table;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Audit audit;

    Passkeeper(UserTable table, Passwords passwords, PasswordRules rules, Audit audit) {
        this.table = table;
        this.passwords = passwords;
        this.rules = rules;
        this.audit = audit;
    }

    /// What is wrong with a new password, or nothing.
    public Optional<String> problem(Secret password) {
        return rules.problem(password);
    }

    @Transactional
    public Outcome<User> set(User user, Secret password, Actor actor) {
        var problem = rules.problem(password);
        if (problem.isPresent()) {
            return Outcome.invalid("password", problem.get());
        }
        table.setPassword(user.companyId(), user.id(), hash(password));
        audit.record(Deed.of(
                user.companyId().value(),
                actor,
                "user.password-set",
                user.email().toString()));
        return new Outcome.Done<>(user);
    }

    /// Checks a password; for nobody, and for somebody without one, it takes the same time and does not match.
    public PasswordCheck check(Optional<User> user, Secret password) {
        var hash = user.flatMap(one -> table.passwordHash(one.companyId(), one.id()));
        if (hash.isEmpty()) {
            passwords.spendTheSameTime(password);
            return PasswordCheck.DOES_NOT_MATCH;
        }
        return passwords.matches(password, hash.get()) ? PasswordCheck.MATCHES : PasswordCheck.DOES_NOT_MATCH;
    }

    String hash(Secret password) {
        return passwords.hash(password);
    }
}
