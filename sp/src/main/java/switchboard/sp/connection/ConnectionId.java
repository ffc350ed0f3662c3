package switchboard.sp.connection;

import java.util.Optional;
import java.util.UUID;
import switchboard.platform.id.IdText;
import switchboard.platform.id.TypedId;

/// The key of a connection: `con_…`.
public record ConnectionId(UUID value) implements TypedId {

    public static Optional<ConnectionId> read(String text) {
        return IdText.read("con", text).map(ConnectionId::new);
    }

    @Override
    public String toString() {
        return IdText.print("con", value);
    }
}
