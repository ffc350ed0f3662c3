package switchboard.server.planted.sp.office;

import switchboard.server.planted.sp.user.CircularUser;

/// Breach: office needs user, which needs office.
public interface CircularOffice {
    CircularUser other();
}
