package switchboard.sp.sso;

import java.time.Instant;
import switchboard.platform.id.Reference;
import switchboard.sp.company.CompanyId;

/// What a refused person was told: all that someone with the reference alone may read.
public record Told(Reference reference, CompanyId companyId, Instant at, String sentence) {}
