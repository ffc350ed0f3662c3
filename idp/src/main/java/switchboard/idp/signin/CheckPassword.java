package switchboard.idp.signin;

import java.time.Duration;
import org.springframework.stereotype.Component;
import switchboard.idp.directory.People;
import switchboard.idp.directory.Person;
import switchboard.platform.credential.Attempts;
import switchboard.platform.secret.Secret;
import switchboard.platform.session.Client;

/// Checks an address and a password. Whatever is wrong, it takes the same time and gets the same words, so that
/// the door tells nobody who has an account.
@Component
class CheckPassword {
    private final People people;
    private final Attempts attempts;

    CheckPassword(People people, Attempts attempts) {
        this.people = people;
        this.attempts = attempts;
    }

    sealed interface Checked {
        record Welcome(Person person) implements Checked {}

        record Wrong() implements Checked {}

        record Wait(Duration left) implements Checked {
            String sentence() {
                var seconds = left.toSeconds() + 1;
                var words = seconds < 90 ? seconds(seconds) : minutes(seconds);
                return "Too many tries. Wait " + words + ", then try again.";
            }

            private static String seconds(long seconds) {
                return seconds == 1 ? "1 second" : seconds + " seconds";
            }

            private static String minutes(long seconds) {
                return (seconds + 59) / 60 + " minutes";
            }
        }
    }

    Checked check(String email, Secret password, Client client) {
        var account = Typing.account(email);
        var left = attempts.wait(account, client.address());
        return left.isPositive() ? new Checked.Wait(left) : compare(account, password, client);
    }

    private Checked compare(String account, Secret password, Client client) {
        var person = people.checkPassword(account, password);
        if (person.isEmpty()) {
            attempts.failed(account, client.address());
            return new Checked.Wrong();
        }
        attempts.succeeded(account, client.address());
        return new Checked.Welcome(person.get());
    }
}
