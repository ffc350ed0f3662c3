package switchboard.sp.connection;

import java.time.Instant;
import java.util.List;
import switchboard.platform.id.Reference;
import switchboard.sp.user.UserId;

/// One admin's try of a connection: what came, and whether it would let them in.
///
/// @param configuration the fingerprint of what was tried
/// @param reference of its entry among the sign-ins
/// @param received what the identity provider said, name by name
public record ConnectionTest(
        String configuration,
        UserId userId,
        Instant at,
        Kind kind,
        Result result,
        Reference reference,
        List<Received> received) {
    public ConnectionTest {
        received = List.copyOf(received);
    }

    public enum Kind {
        /// Opened no session.
        TEST,
        /// Opened a session for the admin: the proof that closing other doors asks for.
        PROOF
    }

    public enum Result {
        PASSED,
        FAILED
    }

    /// @param name the attribute, or `NameID`
    /// @param use what became of it: *used as e-mail*, *not used*
    public record Received(String name, String value, String use) {}

    public boolean passed() {
        return result == Result.PASSED;
    }

    public boolean of(Connection connection) {
        return configuration.equals(connection.configurationFingerprint());
    }
}
