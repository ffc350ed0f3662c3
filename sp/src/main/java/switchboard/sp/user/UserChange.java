package switchboard.sp.user;

import switchboard.sp.company.Role;

/// What an account is to be from now on.
///
/// @param email as typed
/// @param version the version that was changed from
public record UserChange(PersonName name, String email, Role role, UserState state, int version) {

    /// The account as it is; the `with` methods then change one thing.
    public static UserChange of(User user) {
        return new UserChange(user.name(), user.email().toString(), user.role(), user.state(), user.version());
    }

    public UserChange with(PersonName other) {
        return new UserChange(other, email, role, state, version);
    }

    public UserChange with(Role other) {
        return new UserChange(name, email, other, state, version);
    }

    public UserChange with(UserState other) {
        return new UserChange(name, email, role, other, version);
    }

    public UserChange withEmail(String other) {
        return new UserChange(name, other, role, state, version);
    }

    public UserChange at(int seen) {
        return new UserChange(name, email, role, state, seen);
    }
}
