package switchboard.sp.enforcement;

import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Saved;
import switchboard.sp.connection.ConnectionId;

/// The rule that a company's verified domains sign in by one connection and nothing else.
///
/// @param since when the other doors were closed, and by whom
/// @param configuration the fingerprint that was proven then; new proof is due where it is not the present one
/// @param sessionsEnded how many sessions through other doors ended
public record Enforcement(
        CompanyId companyId, ConnectionId connectionId, Saved since, String configuration, int sessionsEnded) {}
