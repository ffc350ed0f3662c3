package switchboard.saml.sp;

import java.net.URI;
import java.util.Optional;
import switchboard.saml.SigningKey;
import switchboard.saml.binding.OutgoingMessage;
import switchboard.saml.binding.PostBinding;
import switchboard.saml.binding.PostForm;
import switchboard.saml.binding.RedirectBinding;
import switchboard.saml.wire.Signers;

/// A request of ours, ready for either binding. HTTP-Redirect signs the query, HTTP-POST the XML.
public final class OutgoingRequest {

    private final String id;
    private final byte[] xml;
    private final URI singleSignOn;
    private final Optional<SigningKey> key;

    OutgoingRequest(String id, byte[] xml, URI singleSignOn, Optional<SigningKey> key) {
        this.id = id;
        this.xml = xml;
        this.singleSignOn = singleSignOn;
        this.key = key;
    }

    /// Remember it: the answer must name it.
    public String id() {
        return id;
    }

    /// @param relayState an opaque key of ours, at most 80 bytes
    public URI byRedirect(String relayState) {
        var message = OutgoingMessage.request(xml).withRelayState(relayState);
        return key.map(signer -> RedirectBinding.encodeSigned(message, singleSignOn, signer))
                .orElseGet(() -> RedirectBinding.encode(message, singleSignOn));
    }

    /// @param relayState an opaque key of ours, at most 80 bytes
    public PostForm byPost(String relayState) {
        var signed = key.map(this::sign).orElse(xml);
        return PostBinding.form(OutgoingMessage.request(signed).withRelayState(relayState), singleSignOn);
    }

    private byte[] sign(SigningKey signingKey) {
        return Signers.of(signingKey).signElement(xml, id);
    }
}
