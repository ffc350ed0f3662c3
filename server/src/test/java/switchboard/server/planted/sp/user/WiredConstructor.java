package switchboard.server.planted.sp.user;

import org.springframework.beans.factory.annotation.Autowired;

/// Breach: an annotation that one constructor does not need.
final class WiredConstructor {
    @Autowired
    WiredConstructor() {}
}
