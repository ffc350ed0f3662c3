package switchboard.sp.sso;

import java.util.Optional;
import switchboard.platform.session.Client;
import switchboard.saml.binding.ReceivedMessage;

/// What was posted to our assertion consumer, by which browser. Nothing in it is believed yet.
final class Answer {
    private final ReceivedMessage message;
    private final Optional<String> browser;
    private final Client client;

    /// @param browser the cookie of the browser that asked; empty where none came
    Answer(ReceivedMessage message, Optional<String> browser, Client client) {
        this.message = message;
        this.browser = browser;
        this.client = client;
    }

    byte[] xml() {
        return message.xml();
    }

    Optional<String> relayState() {
        return message.relayState();
    }

    Optional<String> browser() {
        return browser;
    }

    Client client() {
        return client;
    }
}
