package switchboard.sp.connection;

import switchboard.sp.user.UserId;

/// Whether a connection is the one way in. The enforcement room answers; this room only asks, for its page and
/// before it lets go of a connection.
public interface ClosedDoors {

    /// Whether every other door is closed in favour of this connection.
    Doors doors(Connection connection);

    /// What the SAML page shows beside its switch.
    DoorsPanel panel(Connection connection, UserId viewer);

    enum Doors {
        OPEN,
        CLOSED
    }
}
