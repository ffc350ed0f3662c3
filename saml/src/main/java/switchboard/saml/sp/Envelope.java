package switchboard.saml.sp;

import java.time.Instant;
import java.util.Optional;
import switchboard.saml.Status;

/// What the Response says around its assertion (Core §3.2.2).
///
/// @param destination empty is allowed only while nobody signed the Response
record Envelope(
        Optional<String> version,
        Optional<Instant> issueInstant,
        Optional<String> issuer,
        Optional<String> destination,
        Optional<String> inResponseTo,
        Optional<Status> status) {

    boolean isSuccess() {
        return status.filter(Status::isSuccess).isPresent();
    }
}
