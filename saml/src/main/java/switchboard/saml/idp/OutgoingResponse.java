package switchboard.saml.idp;

import java.util.Optional;
import switchboard.saml.binding.OutgoingMessage;
import switchboard.saml.binding.PostBinding;
import switchboard.saml.binding.PostForm;

/// A Response of ours, ready to go.
public final class OutgoingResponse {

    private final Ids ids;
    private final byte[] xml;
    private final ReplyTo to;

    OutgoingResponse(Ids ids, byte[] xml, ReplyTo to) {
        this.ids = ids;
        this.xml = xml;
        this.to = to;
    }

    /// The ids inside, for the log.
    record Ids(String response, Optional<String> assertion) {}

    public String id() {
        return ids.response();
    }

    /// Empty for an answer that refuses.
    public Optional<String> assertionId() {
        return ids.assertion();
    }

    public byte[] xml() {
        return xml.clone();
    }

    public PostForm form() {
        var message = OutgoingMessage.response(xml);
        return PostBinding.form(to.relayState().map(message::withRelayState).orElse(message), to.acs());
    }
}
