package switchboard.platform.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Decides from an address alone by which way a request may leave, if any.
///
/// It cannot know where a name leads; that is judged where the connection is made, by `PublicOnly`.
record AddressRule(Set<Origin> listed) {

    /// The way out for one address.
    sealed interface Way {
        /// The operator listed this very origin, so it may be private and unencrypted.
        record Listed(Origin origin) implements Way {}

        /// Anyone's address: https, and every address its name has must be public.
        record Public(Origin origin) implements Way {}

        record Closed(Refusal reason) implements Way {}
    }

    static AddressRule listing(List<URI> origins) {
        return new AddressRule(origins.stream().map(AddressRule::listedOrigin).collect(Collectors.toUnmodifiableSet()));
    }

    private static Origin listedOrigin(URI uri) {
        // whoever lists a path believes that only the path is open
        if (!uri.getSchemeSpecificPart().matches("//[^/?#]+/?") || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    Shown.of(uri) + " is not an origin: scheme, host and port, nothing more");
        }
        refusal(uri).ifPresent(reason -> {
            throw new IllegalArgumentException(new OutgoingAnswer.Refused(uri, reason).publicMessage());
        });
        return origin(uri);
    }

    Way judge(URI uri) {
        return refusal(uri).<Way>map(Way.Closed::new).orElseGet(() -> wayTo(origin(uri)));
    }

    private Way wayTo(Origin origin) {
        if (listed.contains(origin)) {
            return new Way.Listed(origin);
        }
        return origin.scheme().equals("https") ? new Way.Public(origin) : new Way.Closed(Refusal.NOT_ENCRYPTED);
    }

    private static Optional<Refusal> refusal(URI uri) {
        if (!isWeb(uri)) {
            return Optional.of(Refusal.NOT_WEB);
        }
        if (uri.getRawAuthority().contains("@")) {
            return Optional.of(Refusal.CREDENTIALS);
        }
        if (host(uri).isEmpty()) {
            return Optional.of(Refusal.ODD_HOST);
        }
        return Optional.of(uri.getPort())
                .filter(Predicate.not(AddressRule::isPort))
                .map(_ -> Refusal.ODD_PORT);
    }

    private static boolean isWeb(URI uri) {
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && uri.getRawAuthority() != null;
    }

    private static boolean isPort(int port) {
        return port == -1 || (port > 0 && port <= 65535);
    }

    private static Optional<String> host(URI uri) {
        return Optional.ofNullable(uri.getHost()).flatMap(HostName::read);
    }

    private static Origin origin(URI uri) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var usual = scheme.equals("https") ? 443 : 80;
        return new Origin(scheme, host(uri).orElseThrow(), uri.getPort() == -1 ? usual : uri.getPort());
    }
}
