package switchboard.sp.sso;

import java.time.InstantSource;
import java.util.List;
import switchboard.platform.id.Reference;
import switchboard.saml.sp.Verdict;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.ConnectionTest;
import switchboard.sp.connection.ConnectionTest.Kind;
import switchboard.sp.connection.ConnectionTest.Received;
import switchboard.sp.connection.ConnectionTest.Result;
import switchboard.sp.connection.ConnectionTests;

/// Notes what a test or a proof came to, with everything the identity provider said.
final class RecordTest {
    private final ConnectionTests tests;
    private final InstantSource clock;

    RecordTest(ConnectionTests tests, InstantSource clock) {
        this.tests = tests;
        this.clock = clock;
    }

    record Seen(Verdict verdict, SignInOutcome outcome, Reference reference) {}

    void record(Connection connection, Wish wish, Seen seen) {
        if (wish.purpose() == Purpose.SIGN_IN) {
            return;
        }
        tests.record(
                connection,
                new ConnectionTest(
                        connection.configurationFingerprint(),
                        wish.user().orElseThrow(),
                        clock.instant(),
                        wish.purpose() == Purpose.PROOF ? Kind.PROOF : Kind.TEST,
                        passed(seen.outcome()),
                        seen.reference(),
                        received(seen.verdict())));
    }

    private static Result passed(SignInOutcome outcome) {
        return outcome instanceof SignInOutcome.Welcome || outcome instanceof SignInOutcome.Tested
                ? Result.PASSED
                : Result.FAILED;
    }

    private static List<Received> received(Verdict verdict) {
        return verdict instanceof Verdict.Accepted(var assertion, var _) ? new Claims(assertion).received() : List.of();
    }
}
