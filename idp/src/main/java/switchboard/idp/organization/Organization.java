package switchboard.idp.organization;

import java.time.Instant;

/// A tenant of the directory.
///
/// @param version grows with each change; whoever saves names the one they saw
public record Organization(OrganizationId id, String name, Instant createdAt, int version) {}
