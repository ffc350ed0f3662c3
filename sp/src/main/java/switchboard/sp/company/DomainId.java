package switchboard.sp.company;

import java.util.Optional;
import java.util.UUID;
import switchboard.platform.id.IdText;
import switchboard.platform.id.TypedId;

/// The key of a domain that a company claims: `dom_…`.
public record DomainId(UUID value) implements TypedId {

    public static Optional<DomainId> read(String text) {
        return IdText.read("dom", text).map(DomainId::new);
    }

    @Override
    public String toString() {
        return IdText.print("dom", value);
    }
}
