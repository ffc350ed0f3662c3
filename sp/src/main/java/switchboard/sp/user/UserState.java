package switchboard.sp.user;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether an account may be used. Only an active one may hold a session.
public enum UserState {
    PENDING,
    ACTIVE,
    SUSPENDED,
    DELETED;

    /// What rows and scripts call it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UserState> read(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
