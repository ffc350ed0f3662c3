package switchboard.sp.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import switchboard.platform.session.Session;
import switchboard.sp.company.CompanyId;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.ConnectionId;
import switchboard.sp.connection.Connections;

/// Says in words by which door a session came.
@Component
final class Doorway {
    private static final String SAML = "saml:";

    private final Connections connections;

    Doorway(Connections connections) {
        this.connections = connections;
    }

    String words(Session session) {
        return connection(session)
                .map(connection -> connection.provider().label() + " (SAML)")
                .orElse("Password");
    }

    /// The connection a session came through.
    Optional<Connection> connection(Session session) {
        if (!session.door().startsWith(SAML)) {
            return Optional.empty();
        }
        var id = new ConnectionId(UUID.fromString(session.door().substring(SAML.length())));
        return connections.find(new CompanyId(session.tenantId()), id);
    }
}
