package switchboard.sp.sso;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import switchboard.platform.id.Reference;
import switchboard.platform.session.Client;
import switchboard.sp.company.CompanyId;
import switchboard.sp.connection.ConnectionId;
import switchboard.sp.user.UserId;

/// One attempt to sign in, whatever came of it.
///
/// @param who the address that was typed or asserted; empty where none was
public record SignInEntry(
        UUID id,
        CompanyId companyId,
        Reference reference,
        Instant at,
        String door,
        Result result,
        Optional<ConnectionId> connection,
        Optional<UserId> user,
        String who,
        Facts facts,
        Client client) {

    /// @param code a stable word for what happened: `signed-in`, `audience`, `wrong-password`
    public record Result(Outcome outcome, String code) {}

    public enum Outcome {
        SIGNED_IN,
        REFUSED,
        TESTED,
        ASKED_AGAIN
    }

    /// What was seen: for the admin's page, never for a stranger's.
    ///
    /// @param sentence what the person was told
    /// @param explanation what happened and where it is put right
    public record Facts(String sentence, String explanation, List<Row> checks, List<Row> findings) {
        public static final Facts NONE = new Facts("", "", List.of(), List.of());

        public Facts {
            checks = List.copyOf(checks);
            findings = List.copyOf(findings);
        }

        public static Facts said(String sentence, String explanation) {
            return new Facts(sentence, explanation, List.of(), List.of());
        }
    }

    /// One check or finding, with what we wanted and what came.
    public record Row(String code, String label, boolean passed, String expected, String received) {}
}
