package switchboard.sp.user;

import java.time.Instant;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Role;

/// A person's account in one company.
///
/// @param email the primary address
/// @param key whether the account has a password
/// @param madeBy who or what made it: an admin's address, `saml:con_…`
/// @param version goes up with each change
public record User(
        UserId id,
        CompanyId companyId,
        PersonName name,
        EmailAddress email,
        Standing standing,
        Key key,
        String madeBy,
        Instant createdAt,
        int version) {

    /// What the account may do, if anything.
    public record Standing(UserState state, Role role) {}

    public enum Key {
        PASSWORD,
        NO_PASSWORD
    }

    public boolean isActive() {
        return standing.state() == UserState.ACTIVE;
    }

    public boolean isCompanyAdmin() {
        return standing.role() == Role.COMPANY_ADMIN;
    }

    public Role role() {
        return standing.role();
    }

    public UserState state() {
        return standing.state();
    }
}
