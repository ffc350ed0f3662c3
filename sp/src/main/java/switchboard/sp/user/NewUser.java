package switchboard.sp.user;

import java.util.Optional;
import switchboard.platform.secret.Secret;
import switchboard.sp.company.Role;

/// An account to be made. It is active from the start.
///
/// @param email as typed
/// @param password empty for people who come in by their identity provider only
/// @param madeBy see [User]
public record NewUser(PersonName name, String email, Role role, Optional<Secret> password, String madeBy) {

    public static NewUser of(PersonName name, String email, Role role, String madeBy) {
        return new NewUser(name, email, role, Optional.empty(), madeBy);
    }

    public NewUser with(Secret initial) {
        return new NewUser(name, email, role, Optional.of(initial), madeBy);
    }
}
