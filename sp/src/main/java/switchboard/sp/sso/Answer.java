package switchboard.sp.sso;

import java.util.Optional;
import switchboard.platform.session.Client;

/// What was posted to our assertion consumer, by which browser. Nothing in it is believed yet.
///
/// @param browser the cookie of the browser that asked; empty where none came
record Answer(byte[] xml, Optional<String> relayState, Optional<String> browser, Client client) {}
