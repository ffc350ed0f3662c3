package switchboard.server.planted.sp.user;

import jakarta.servlet.http.HttpServletRequest;

/// Breach: a deed that knows it was asked over HTTP.
record InviteUser(HttpServletRequest request) {}
