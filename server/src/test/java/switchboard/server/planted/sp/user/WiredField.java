package switchboard.server.planted.sp.user;

import org.springframework.beans.factory.annotation.Autowired;

/// Breach: a field filled behind the constructor's back.
final class WiredField {
    @Autowired
    String name = "";
}
