package switchboard.idp.directory;

import java.util.Optional;
import java.util.UUID;
import switchboard.platform.id.IdText;
import switchboard.platform.id.TypedId;

/// Names one person of a directory, for good: e-mail and name may change, this does not.
public record PersonId(UUID value) implements TypedId {
    private static final String PREFIX = "per";

    /// Reads the text form; empty for anything else.
    public static Optional<PersonId> read(String text) {
        return IdText.read(PREFIX, text).map(PersonId::new);
    }

    @Override
    public String toString() {
        return IdText.print(PREFIX, value);
    }
}
