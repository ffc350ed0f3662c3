package switchboard.idp.group;

import java.util.Optional;
import java.util.UUID;
import switchboard.platform.id.IdText;
import switchboard.platform.id.TypedId;

/// Names one user group.
public record GroupId(UUID value) implements TypedId {
    private static final String PREFIX = "grp";

    /// Reads the text form; empty for anything else.
    public static Optional<GroupId> read(String text) {
        return IdText.read(PREFIX, text).map(GroupId::new);
    }

    @Override
    public String toString() {
        return IdText.print(PREFIX, value);
    }
}
