package switchboard.sp.company;

import java.util.Locale;

/// How sure we are that a domain is the company's.
public enum DomainState {
    /// Claimed; blocks nobody else and opens nothing.
    PENDING,
    /// Proven or vouched for: exclusive, and people of it may sign in by the company's connection.
    VERIFIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
