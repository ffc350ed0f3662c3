package switchboard.sp.user;

import java.time.Instant;

/// An address that an account had. It finds nobody any more.
public record PastEmail(String address, Instant since, Instant endedAt) {}
