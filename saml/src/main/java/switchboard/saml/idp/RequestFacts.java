package switchboard.saml.idp;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import switchboard.saml.RequestFlag;

/// What an AuthnRequest says (Core §3.4.1), before anyone has asked whether to answer it.
record RequestFacts(Header header, Answer answer, Set<RequestFlag> flags, Optional<String> nameIdFormat) {

    record Header(
            String id,
            Optional<String> version,
            Optional<Instant> issueInstant,
            Optional<String> issuer,
            Optional<String> destination) {}

    /// Where and how it wants its answer.
    record Answer(Optional<String> acs, Optional<String> index, Optional<String> binding) {}
}
