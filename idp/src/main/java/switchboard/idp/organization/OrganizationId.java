package switchboard.idp.organization;

import java.util.Optional;
import java.util.UUID;
import switchboard.platform.id.IdText;
import switchboard.platform.id.TypedId;

/// Names one organization: the tenant of every row of this wing.
public record OrganizationId(UUID value) implements TypedId {
    private static final String PREFIX = "org";

    /// Reads the text form; empty for anything else.
    public static Optional<OrganizationId> read(String text) {
        return IdText.read(PREFIX, text).map(OrganizationId::new);
    }

    @Override
    public String toString() {
        return IdText.print(PREFIX, value);
    }
}
