package switchboard.sp.company;

import java.util.Set;

/// What a company has bought. Plans are rows: what each includes is decided there, not in code.
///
/// @param rank a higher plan includes more
public record Plan(String code, String name, int rank, Set<Entitlement> entitlements) {
    public Plan {
        entitlements = Set.copyOf(entitlements);
    }

    public boolean includes(Entitlement entitlement) {
        return entitlements.contains(entitlement);
    }
}
