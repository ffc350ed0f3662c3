package switchboard.sp.connection;

/// What happens to a person whom the identity provider vouches for and whom we do not know yet.
public enum Newcomers {
    /// An account is made at the first sign-in.
    CREATE,
    REFUSE;

    static Newcomers when(boolean created) {
        return created ? CREATE : REFUSE;
    }
}
