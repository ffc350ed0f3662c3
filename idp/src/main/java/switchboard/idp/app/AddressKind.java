package switchboard.idp.app;

import java.util.Optional;
import java.util.regex.Pattern;

/// What an address looks like, as far as its path gives it away.
enum AddressKind {
    /// Where answers are posted.
    ACS,
    /// Where metadata is served, which many services also use as their name.
    METADATA,
    OTHER;

    private static final Pattern METADATA_PATH = Pattern.compile("(?i)https?://[^/]+/.*metadata.*");
    private static final Pattern ACS_PATH = Pattern.compile("(?i)https?://[^/]+/(.*/)?(saml/sso/.+|saml2?/acs.*|acs/?"
            + "|acs/.+|consume/?|sso/saml/?|saml/sso/?|saml/callback/?|login/callback.*|broker/[^/]+/endpoint/?"
            + "|assertionconsumer.*)");

    static AddressKind of(String address) {
        if (METADATA_PATH.matcher(address).matches()) {
            return METADATA;
        }
        return ACS_PATH.matcher(address).matches() ? ACS : OTHER;
    }

    /// The two addresses of one connection of a Switchboard or a Dialpad: each follows from the other.
    record Pair(String entity, String acs) {
        private static final Pattern FORM =
                Pattern.compile("(https?://[^/?#]+)/(?:saml/sso|api/saml/metadata)/([a-z0-9-]+/[^/?#\\s]+)");

        static Optional<Pair> of(String address) {
            var found = FORM.matcher(address);
            return found.matches()
                    ? Optional.of(new Pair(
                            found.group(1) + "/api/saml/metadata/" + found.group(2),
                            found.group(1) + "/saml/sso/" + found.group(2)))
                    : Optional.empty();
        }
    }
}
