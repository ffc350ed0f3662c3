package switchboard.idp.sso;

import java.util.Optional;
import switchboard.platform.session.Client;
import switchboard.platform.session.Session;

/// Whose browser it is, as far as we know.
record Caller(Optional<Session> session, Client client) {}
