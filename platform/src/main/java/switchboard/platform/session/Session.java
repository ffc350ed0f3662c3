package switchboard.platform.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One browser's time with us, as it is listed and shown.
///
/// @param tenantId the company or organization
/// @param subjectId the user or person who holds it
/// @param door how it was opened: the wing's own word, such as `password` or `saml:con_…`
/// @param seenAt the last request, to the minute
/// @param provenAt when its holder last proved who they are; what step-up looks at
public record Session(
        UUID tenantId,
        UUID id,
        UUID subjectId,
        String door,
        Instant openedAt,
        Instant seenAt,
        Optional<Instant> provenAt,
        Instant expiresAt,
        Client client) {}
