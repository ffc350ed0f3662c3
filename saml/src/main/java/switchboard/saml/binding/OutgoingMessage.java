package switchboard.saml.binding;

import java.util.Optional;

/// Carries a message of ours to a binding: which field it goes in, its XML, and the RelayState to come back
/// with.
public final class OutgoingMessage {

    private final MessageField field;
    private final byte[] xml;
    private final Optional<String> relayState;

    private OutgoingMessage(MessageField field, byte[] xml, Optional<String> relayState) {
        this.field = field;
        this.xml = xml;
        this.relayState = relayState;
    }

    public static OutgoingMessage request(byte[] xml) {
        return new OutgoingMessage(MessageField.REQUEST, xml.clone(), Optional.empty());
    }

    public static OutgoingMessage response(byte[] xml) {
        return new OutgoingMessage(MessageField.RESPONSE, xml.clone(), Optional.empty());
    }

    /// @param state at most 80 bytes
    public OutgoingMessage withRelayState(String state) {
        if (!RelayState.fits(state)) {
            throw new IllegalArgumentException("a RelayState has at most 80 bytes");
        }
        return new OutgoingMessage(field, xml, Optional.of(state));
    }

    MessageField field() {
        return field;
    }

    byte[] xml() {
        return xml;
    }

    Optional<String> relayState() {
        return relayState;
    }
}
