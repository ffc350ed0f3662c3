package switchboard.saml.idp;

import java.net.URI;
import java.util.Optional;
import switchboard.saml.EntityId;

/// Says where a Response goes, for whom, and which request it answers. May be stored while the person signs in.
///
/// @param acs a registered address, never one that only a request has named
/// @param inResponseTo empty when we begin, from the panel
/// @param relayState given back as it came
public record ReplyTo(EntityId serviceProvider, URI acs, Optional<String> inResponseTo, Optional<String> relayState) {

    /// A launch from our side, that nobody has asked for.
    public static ReplyTo launch(EntityId serviceProvider, URI acs) {
        return new ReplyTo(serviceProvider, acs, Optional.empty(), Optional.empty());
    }

    public ReplyTo withRelayState(String state) {
        return new ReplyTo(serviceProvider, acs, inResponseTo, Optional.of(state));
    }
}
