package switchboard.idp.signin;

import java.util.List;
import java.util.stream.Collectors;
import switchboard.idp.directory.Person;

/// Names those who can help: *Amelia Okafor or Jonas Lindqvist*.
public final class WhomToAsk {
    private static final int MOST = 3;

    private WhomToAsk() {}

    /// @param admins of the reader's own organization
    public static String among(List<Person> admins) {
        return admins.isEmpty()
                ? "your IT team"
                : admins.stream().limit(MOST).map(Person::name).collect(Collectors.joining(" or "));
    }
}
