package switchboard.sp.connection;

import java.time.Instant;
import java.util.Optional;
import switchboard.sp.company.Saved;

/// The switch *Prevent users from logging in with other SSO providers*, and what using it would mean.
///
/// @param closed since when and by whom the other doors are closed
/// @param proof when the viewer came in by exactly this configuration
/// @param people how many active people the verified domains have
/// @param strangers how many of them never came in by this connection
/// @param sessions how many sessions through other doors would end
public record DoorsPanel(Optional<Saved> closed, Optional<Instant> proof, long people, long strangers, int sessions) {

    public boolean isClosed() {
        return closed.isPresent();
    }

    /// Closed on a proof that was for an earlier configuration, or not yet closable.
    public boolean needsProof() {
        return proof.isEmpty();
    }
}
