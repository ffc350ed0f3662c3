package switchboard.server.planted.platform.access;

import switchboard.server.planted.saml.crypto.SignedThing;
import switchboard.server.planted.sp.company.CompanyId;

/// Breach: the platform leans on a wing, and on the protocol.
record PartialPlatform(CompanyId tenant, SignedThing thing) {}
