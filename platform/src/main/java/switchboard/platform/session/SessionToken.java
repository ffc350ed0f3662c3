package switchboard.platform.session;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import switchboard.platform.secret.Secret;

/// What the cookie carries: the tenant, so that its rows alone are looked at, and 256 random bits.
final class SessionToken {
    private final UUID tenant;
    private final Secret secret;

    SessionToken(UUID tenant, Secret secret) {
        this.tenant = tenant;
        this.secret = secret;
    }

    UUID tenant() {
        return tenant;
    }

    Secret secret() {
        return secret;
    }

    Secret print() {
        var bytes = ByteBuffer.allocate(16)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .array();
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "." + secret.reveal());
    }

    static Optional<SessionToken> read(String text) {
        int dot = text.indexOf('.');
        if (dot != 22 || text.length() > 200) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(0, dot)));
            var tenant = new UUID(bytes.getLong(), bytes.getLong());
            return Optional.of(new SessionToken(tenant, new Secret(text.substring(dot + 1))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
