package switchboard.saml.sp;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import switchboard.saml.EntityId;
import switchboard.saml.NameIdFormat;
import switchboard.saml.RequestFlag;

/// Says what we ask an identity provider for.
///
/// @param acs where the answer must come
/// @param singleSignOn where to ask
public record Ask(EntityId serviceProvider, URI acs, URI singleSignOn, Options options) {

    /// @param nameIdFormat only where the identity provider needs to be told; SAML2Int asks to leave it out
    public record Options(Set<RequestFlag> flags, Optional<NameIdFormat> nameIdFormat) {
        public static final Options NONE = new Options(Set.of(), Optional.empty());

        public Options {
            flags = Set.copyOf(flags);
        }
    }

    /// The plainest request there is, which every identity provider understands.
    public static Ask plainly(EntityId serviceProvider, URI acs, URI singleSignOn) {
        return new Ask(serviceProvider, acs, singleSignOn, Options.NONE);
    }

    public Ask with(RequestFlag... flags) {
        return new Ask(serviceProvider, acs, singleSignOn, new Options(Set.of(flags), options.nameIdFormat()));
    }

    public Ask forName(NameIdFormat format) {
        return new Ask(serviceProvider, acs, singleSignOn, new Options(options.flags(), Optional.of(format)));
    }
}
