package switchboard.sp.user;

/// What checking a password came to. It takes the same time either way.
public enum PasswordCheck {
    MATCHES,
    DOES_NOT_MATCH
}
