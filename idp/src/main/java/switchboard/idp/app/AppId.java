package switchboard.idp.app;

import java.util.Optional;
import java.util.UUID;
import switchboard.platform.id.IdText;
import switchboard.platform.id.TypedId;

/// Names one installed app.
public record AppId(UUID value) implements TypedId {
    private static final String PREFIX = "app";

    /// Reads the text form; empty for anything else.
    public static Optional<AppId> read(String text) {
        return IdText.read(PREFIX, text).map(AppId::new);
    }

    @Override
    public String toString() {
        return IdText.print(PREFIX, value);
    }
}
