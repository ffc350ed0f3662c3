package switchboard.server.planted.sp.user;

import switchboard.server.planted.sp.office.CircularOffice;

/// Breach: user needs office, which needs user.
public interface CircularUser {
    CircularOffice other();
}
