package switchboard.sp.connection;

import java.net.URI;
import switchboard.saml.EntityId;

/// What we give to the identity provider. Stored when the connection is made, so that a new base URL does not
/// break what stands in somebody else's console.
///
/// @param provider the provider's part of the addresses
/// @param handle the tenant's part: the domain, or `domain~2`
public record SpValues(String provider, String handle, EntityId entityId, URI acs) {}
