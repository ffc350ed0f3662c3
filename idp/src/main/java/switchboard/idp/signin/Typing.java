package switchboard.idp.signin;

import java.util.Locale;
import switchboard.platform.access.LocalPath;
import switchboard.platform.secret.Secret;

/// What may be used of what was typed: not too much of it, no control characters, and only paths of ours.
final class Typing {
    private static final int LONGEST = 254;
    private static final int LONGEST_PASSWORD = 1000;

    private Typing() {}

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// The form in which an address is looked up and its failures are counted.
    static String account(String email) {
        return cut(email.strip()).toLowerCase(Locale.ROOT).replaceAll("\\p{Cntrl}", "");
    }

    /// A password as typed; one longer than any we would have taken is none.
    static Secret password(String text) {
        return new Secret(text.length() > LONGEST_PASSWORD ? "" : text);
    }

    /// The path to go on to, or nothing where another site's was given.
    static String next(String text) {
        return LocalPath.read(text).map(LocalPath::value).orElse("");
    }

    static String target(String next) {
        return LocalPath.read(next).orElse(LocalPath.HOME).value();
    }
}
