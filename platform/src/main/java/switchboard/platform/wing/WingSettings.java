package switchboard.platform.wing;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import switchboard.platform.secret.Secret;

/// What one wing is told when it starts. The server reads it from files, environment and command line, where an
/// unknown key stops the start; none of it weakens a check.
///
/// @param wing which wing this is
/// @param baseUrl the address people and peers reach the wing at; never taken from a request. https, or http on
///     loopback only
/// @param database where the wing's schema lies
/// @param secretKeyFile the master key that encrypts stored secrets; made only together with an empty database
/// @param allowedOrigins exact origins (`http://localhost:8090`) that outgoing requests may reach although
///     their address is not public
public record WingSettings(Wing wing, URI baseUrl, Database database, Path secretKeyFile, List<URI> allowedOrigins) {

    public WingSettings {
        allowedOrigins = List.copyOf(allowedOrigins);
        refuseUnsafe(baseUrl);
    }

    /// True where people reach the wing over https, and cookies must say so.
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }

    /// An address of this wing: the base URL with `path` behind it.
    public URI url(String path) {
        var base = baseUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    private static void refuseUnsafe(URI baseUrl) {
        var https = "https".equals(baseUrl.getScheme());
        var host = baseUrl.getHost();
        var loopback =
                host != null && List.of("localhost", "127.0.0.1", "[::1]").contains(host);
        if (host == null || !(https || ("http".equals(baseUrl.getScheme()) && loopback))) {
            throw new IllegalArgumentException(
                    "switchboard.base-url must be https, or http on localhost, 127.0.0.1 or [::1]; it is " + baseUrl);
        }
    }

    /// The wing's two ways into PostgreSQL: a role that sees only the wing's schema, and one that may change
    /// it.
    ///
    /// @param url a JDBC URL
    /// @param schema the wing's own schema
    /// @param user the wing's role
    /// @param migrator the role that owns the tables
    public record Database(
            String url, String schema, String user, Secret password, String migrator, Secret migratorPassword) {}
}
