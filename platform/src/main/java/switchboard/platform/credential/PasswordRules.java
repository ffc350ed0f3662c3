package switchboard.platform.credential;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import switchboard.platform.secret.Secret;

/// What a new password must be: long enough, not too long to hash, and not one that everybody tries first
/// (NIST SP 800-63B §5.1.1.2). No rules about kinds of characters.
public final class PasswordRules {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 256;
    private static final Set<String> TRIED_FIRST = Set.of(
            "1234567890",
            "12345678910",
            "0123456789",
            "0987654321",
            "1q2w3e4r5t",
            "1qaz2wsx3edc",
            "aaaaaaaaaa",
            "abcdefghij",
            "administrator",
            "changeme123",
            "iloveyou123",
            "letmein123",
            "password01",
            "password12",
            "password123",
            "password1234",
            "passw0rd123",
            "qwerty12345",
            "qwerty123456",
            "qwertyuiop",
            "welcome123",
            "welcome1234",
            "switchboard",
            "switchboard1",
            "adminadmin",
            "superman123",
            "football123");

    /// Says what is wrong with a new password, or nothing.
    public Optional<String> problem(Secret password) {
        var text = password.reveal();
        if (text.length() < SHORTEST) {
            return Optional.of("Choose a password of at least " + SHORTEST + " characters.");
        }
        if (text.length() > LONGEST) {
            return Optional.of("Choose a password of at most " + LONGEST + " characters.");
        }
        if (TRIED_FIRST.contains(text.toLowerCase(Locale.ROOT))
                || text.chars().distinct().count() < 4) {
            return Optional.of("That password is one of the first that others would try. Choose another.");
        }
        return Optional.empty();
    }
}
