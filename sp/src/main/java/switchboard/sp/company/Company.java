package switchboard.sp.company;

import java.time.Instant;

/// A tenant: everything else in this wing belongs to one.
///
/// @param itContact whom to ask, an address or a name; empty where nobody was named
/// @param version goes up with each change; a form that carries an older one is refused
public record Company(
        CompanyId id, String name, Plan plan, String itContact, Instant createdAt, Saved saved, int version) {}
