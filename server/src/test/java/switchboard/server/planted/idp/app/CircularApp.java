package switchboard.server.planted.idp.app;

import switchboard.server.planted.idp.push.CircularPush;

/// Breach: app needs push, which needs app.
public interface CircularApp {
    CircularPush other();
}
