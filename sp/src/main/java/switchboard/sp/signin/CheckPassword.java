package switchboard.sp.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import switchboard.platform.credential.Attempts;
import switchboard.platform.secret.Secret;
import switchboard.platform.session.Client;
import switchboard.platform.session.Opening;
import switchboard.sp.company.CompanyId;
import switchboard.sp.enforcement.Door;
import switchboard.sp.enforcement.Enforcements;
import switchboard.sp.enforcement.Judgement;
import switchboard.sp.sso.Attempt;
import switchboard.sp.sso.SignInEntry.Facts;
import switchboard.sp.sso.SignInEntry.Outcome;
import switchboard.sp.sso.SignInEntry.Result;
import switchboard.sp.sso.SignInLog;
import switchboard.sp.user.EmailAddress;
import switchboard.sp.user.Passkeeper;
import switchboard.sp.user.PasswordCheck;
import switchboard.sp.user.User;
import switchboard.sp.user.Users;

/// Checks an address and a password. Whatever is wrong takes the same time and the same words; a closed door
/// depends on the domain alone.
@Component
class CheckPassword {
    private final Enforcements enforcements;
    private final Users users;
    private final Passkeeper keeper;
    private final Attempts attempts;
    private final SignInLog log;

    CheckPassword(Enforcements enforcements, Users users, Passkeeper keeper, Attempts attempts, SignInLog log) {
        this.enforcements = enforcements;
        this.users = users;
        this.keeper = keeper;
        this.attempts = attempts;
        this.log = log;
    }

    sealed interface Checked {
        record Welcome(Opening opening) implements Checked {}

        record Wrong() implements Checked {}

        record Wait(Duration left) implements Checked {}

        record Shut(Judgement.Closed closed) implements Checked {}
    }

    Checked check(EmailAddress email, Secret password, Client client) {
        if (enforcements.judge(new Door.Password(), email) instanceof Judgement.Closed closed) {
            log.record(attempt(closed.company().id(), email, new From(Optional.empty(), client), "door-closed")
                    .with(Facts.said(
                            closed.company().name() + " signs in with " + closed.provider() + ".",
                            "The password door is closed; " + closed.provider() + " is the one way in.")));
            return new Checked.Shut(closed);
        }
        var left = attempts.wait(email.toString(), client.address());
        if (left.isPositive()) {
            return new Checked.Wait(left);
        }
        return compare(email, password, client);
    }

    private Checked compare(EmailAddress email, Secret password, Client client) {
        List<User> known = users.acrossCompanies(email);
        var user = known.stream().filter(User::isActive).findFirst();
        if (keeper.check(user, password) == PasswordCheck.DOES_NOT_MATCH) {
            attempts.failed(email.toString(), client.address());
            known.forEach(account -> log.record(
                    attempt(account.companyId(), email, new From(Optional.of(account), client), "wrong-password")
                            .with(Facts.said(
                                    "E-mail and password do not match.",
                                    "The password was wrong, or the account has none or is not active."))));
            return new Checked.Wrong();
        }
        attempts.succeeded(email.toString(), client.address());
        var account = user.orElseThrow();
        log.record(Attempt.at(
                account.companyId(),
                new Door.Password().text(),
                person(Optional.of(account), email),
                new Result(Outcome.SIGNED_IN, "signed-in"),
                client));
        return new Checked.Welcome(
                new Opening(account.companyId().value(), account.id().value(), new Door.Password().text(), client));
    }

    private record From(Optional<User> user, Client client) {}

    private static Attempt attempt(CompanyId company, EmailAddress email, From from, String code) {
        return Attempt.at(
                company,
                new Door.Password().text(),
                person(from.user(), email),
                new Result(Outcome.REFUSED, code),
                from.client());
    }

    private static Attempt.Person person(Optional<User> user, EmailAddress email) {
        return new Attempt.Person(user.map(User::id), email.toString());
    }
}
