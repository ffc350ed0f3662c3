package switchboard.server.house;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/// What the operator may set, under `switchboard.*`: in `switchboard.properties`, as `SWITCHBOARD_…` in the
/// environment, or with `-Dswitchboard.…`. None of it weakens a check.
///
/// @param sp the service's address
/// @param idp the directory's address
/// @param database an external PostgreSQL; without one, an embedded server keeps its files in the data
///     directory
/// @param secretKeyFile the master key; `secret.key` in the data directory unless set
/// @param allowedOrigins exact origins that outgoing requests may reach although their address is not public
public record HouseSettings(
        @DefaultValue Wing sp,
        @DefaultValue Wing idp,
        @DefaultValue Database database,
        Optional<Path> secretKeyFile,
        @DefaultValue({}) List<URI> allowedOrigins) {

    public HouseSettings {
        allowedOrigins = List.copyOf(allowedOrigins);
    }

    /// @param baseUrl the address people and peers use; `http://127.0.0.1:{port}` or
    ///     `http://localhost:{port}` unless set
    /// @param bind the interface to listen on
    /// @param port the port to listen on
    public record Wing(
            Optional<URI> baseUrl,
            @DefaultValue("127.0.0.1") String bind,
            Optional<Integer> port) {}

    /// @param url a JDBC URL, `jdbc:postgresql://host:5432/switchboard`
    /// @param user a role that may create schemas and roles in that database
    public record Database(
            Optional<String> url,
            Optional<String> user,
            @Name("password") Optional<String> password) {
        @Override
        public String toString() {
            return "Database[url=" + url + "]";
        }
    }
}
