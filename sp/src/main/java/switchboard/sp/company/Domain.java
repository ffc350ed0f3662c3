package switchboard.sp.company;

import java.time.Instant;
import java.util.Optional;

/// An internet domain that a company claims.
///
/// @param token what the DNS record would carry
/// @param verified by whom and when, once it is
public record Domain(
        DomainId id,
        CompanyId companyId,
        DomainName name,
        DomainState state,
        String token,
        Optional<Saved> verified,
        Instant createdAt) {

    public boolean isVerified() {
        return state == DomainState.VERIFIED;
    }
}
