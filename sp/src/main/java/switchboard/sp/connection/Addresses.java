package switchboard.sp.connection;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import switchboard.platform.wing.WingSettings;
import switchboard.saml.EntityId;
import switchboard.sp.company.DomainName;

/// The addresses we give to identity providers: `/saml/sso/{provider}/{handle}` and the metadata beside it.
final class Addresses {
    private final WingSettings settings;

    Addresses(WingSettings settings) {
        this.settings = settings;
    }

    SpValues of(String provider, String handle) {
        var tail = provider + "/" + handle;
        return new SpValues(
                provider,
                handle,
                new EntityId(settings.url("/api/saml/metadata/" + tail).toString()),
                settings.url("/saml/sso/" + tail));
    }

    /// The domain itself, then `domain~2`: never one that was given out before.
    static String handle(DomainName domain, List<String> givenOut) {
        return givenOut.contains(domain.value())
                ? IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> domain.value() + "~" + number)
                        .filter(handle -> !givenOut.contains(handle))
                        .findFirst()
                        .orElseThrow()
                : domain.value();
    }

    /// Whether an address is one of ours, so that it cannot be an identity provider's.
    boolean isOurs(URI address) {
        var base = settings.baseUrl();
        return base.getScheme().equalsIgnoreCase(address.getScheme())
                && base.getHost().equalsIgnoreCase(address.getHost())
                && base.getPort() == address.getPort();
    }

    /// Whether an identity provider's address may be plain http: on this machine, while we ourselves are.
    boolean mayBePlain(URI address) {
        return !settings.secure() && List.of("localhost", "127.0.0.1", "[::1]").contains(address.getHost());
    }
}
