package switchboard.saml;

import java.util.Optional;

/// Reports one check, passed or not, as a row of an administrator's page: what we wanted, what came.
///
/// @param received text of a stranger's: show it as text, and only to the administrator
public record Check(CheckName name, Result result, Optional<String> expected, Optional<String> received) {

    public enum Result {
        PASSED,
        FAILED
    }

    public static Check passed(CheckName name, String expected, String received) {
        return new Check(name, Result.PASSED, Optional.of(expected), Optional.of(received));
    }

    public boolean hasPassed() {
        return result == Result.PASSED;
    }
}
