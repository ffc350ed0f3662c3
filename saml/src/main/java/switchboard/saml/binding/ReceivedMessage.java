package switchboard.saml.binding;

import java.util.Optional;
import switchboard.saml.Binding;

/// Holds a message as it arrived: bytes that claim to be XML, believed by nobody yet.
public final class ReceivedMessage {

    private final Binding binding;
    private final byte[] xml;
    private final Optional<String> relayState;
    private final Optional<SignedQuery> signature;

    ReceivedMessage(Binding binding, byte[] xml, Optional<String> relayState, Optional<SignedQuery> signature) {
        this.binding = binding;
        this.xml = xml;
        this.relayState = relayState;
        this.signature = signature;
    }

    /// A message as if posted with no RelayState, for bytes that came another way, such as a file.
    public static ReceivedMessage posted(byte[] xml) {
        return new ReceivedMessage(Binding.POST, xml.clone(), Optional.empty(), Optional.empty());
    }

    public Binding binding() {
        return binding;
    }

    public byte[] xml() {
        return xml.clone();
    }

    /// Opaque, from outside: a key to look something up by, or to give back; never an address.
    public Optional<String> relayState() {
        return relayState;
    }

    /// The detached signature of HTTP-Redirect, unchecked.
    public Optional<SignedQuery> signature() {
        return signature;
    }
}
