package switchboard.idp.sso;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import switchboard.idp.app.AppId;
import switchboard.idp.directory.PersonId;
import switchboard.idp.organization.OrganizationId;
import switchboard.platform.id.Reference;

/// One attempt to sign in to an app, as it is kept.
///
/// @param person where somebody was signed in here
/// @param code why it ended so, in a word that never changes
public record SignOn(
        OrganizationId organizationId,
        AppId app,
        UUID id,
        Optional<PersonId> person,
        Instant at,
        Outcome outcome,
        String code,
        Reference reference,
        Facts facts) {

    /// Whether we vouched for somebody.
    public enum Outcome {
        ANSWERED,
        REFUSED
    }

    /// What an admin may see of it.
    ///
    /// @param sentence what the person saw; empty where they saw nothing
    /// @param explanation for the admin
    public record Facts(String sentence, String explanation, List<Row> checks, Trace trace) {
        public Facts {
            checks = List.copyOf(checks);
        }
    }

    /// One check, with a stranger's text in it: to be shown as text only.
    public record Row(String label, boolean passed, String expected, String received) {}

    /// The ids by which both sides' logs can be compared, and from where it came; empty where there was none.
    public record Trace(
            String request, String response, String assertion, String sessionIndex, String address, String userAgent) {}
}
