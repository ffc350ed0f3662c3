package switchboard.server.planted.idp.organization;

import switchboard.server.planted.sp.company.CompanyId;

/// Breach: the directory looks into the service.
record WingCrosser(CompanyId company) {}
