package switchboard.sp.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import switchboard.sp.connection.ValueReader.Field;

/// The field *IdP SSO URL*: where browsers are sent to sign in. What is often pasted here by mistake is
/// recognised.
final class SsoUrlField {
    private static final int LONGEST = 2000;

    private final Addresses addresses;

    SsoUrlField(Addresses addresses) {
        this.addresses = addresses;
    }

    Field<URI> read(Connection connection, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Field.Blank<>();
        }
        var address = text.length() > LONGEST ? Optional.<URI>empty() : parse(text);
        if (address.isEmpty()) {
            return wrong("IdP SSO URL must be an address that starts with https://.");
        }
        return mistake(connection, address.get())
                .<Field<URI>>map(Field.Wrong::new)
                .orElseGet(() -> new Field.Value<>(address.get()));
    }

    private Optional<String> mistake(Connection connection, URI address) {
        var provider = connection.provider();
        if (address.equals(connection.sp().acs())) {
            return Optional.of("This is our own SP SSO Url (ACS). It goes to " + provider.spoken() + ", field "
                    + provider.words().acs() + "; paste its " + provider.words().idpSsoUrl() + " here.");
        }
        if (addresses.isOurs(address)) {
            return Optional.of("This address is Switchboard's own. Paste the "
                    + provider.words().idpSsoUrl() + " of " + provider.spoken() + " here.");
        }
        if (looksLikeMetadata(address)) {
            return Optional.of(
                    "This looks like a metadata address. Put it in Metadata URL or file and select Read it.");
        }
        if (!"https".equalsIgnoreCase(address.getScheme()) && !addresses.mayBePlain(address)) {
            return Optional.of("IdP SSO URL must start with https://.");
        }
        return Optional.empty();
    }

    private static Optional<URI> parse(String text) {
        try {
            var address = new URI(text);
            var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            var web = scheme.equals("https") || scheme.equals("http");
            return web
                            && address.getHost() != null
                            && address.getRawUserInfo() == null
                            && address.getRawFragment() == null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static boolean looksLikeMetadata(URI address) {
        var path = Optional.ofNullable(address.getPath()).orElse("").toLowerCase(Locale.ROOT);
        return path.endsWith(".xml") || path.endsWith("/metadata") || path.endsWith("/descriptor");
    }

    private static Field<URI> wrong(String sentence) {
        return new Field.Wrong<>(sentence);
    }
}
