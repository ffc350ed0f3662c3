package switchboard.server.planted.sp.company;

import switchboard.server.planted.idp.organization.OrganizationId;
import switchboard.server.planted.postgres.OurPostgres;
import switchboard.server.planted.saml.crypto.SignedThing;

/// Breaches: the service looks into the directory, at whose PostgreSQL it is, and into the protocol's inner
/// rooms.
record WingCrosser(OrganizationId organization, OurPostgres database, SignedThing thing) {}
