package switchboard.server.planted.idp.push;

import switchboard.server.planted.idp.app.CircularApp;

/// Breach: push needs app, which needs push.
public interface CircularPush {
    CircularApp other();
}
