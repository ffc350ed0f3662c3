package switchboard.server.planted.sp.user;

import jakarta.servlet.http.HttpServletRequest;

/// No breach: HTTP in its place.
record UserController(HttpServletRequest request) {}
