package switchboard.sp.company;

import java.util.Optional;
import java.util.UUID;
import switchboard.platform.id.IdText;
import switchboard.platform.id.TypedId;

/// The key of a company, the tenant of this wing: `cmp_…`.
public record CompanyId(UUID value) implements TypedId {

    public static Optional<CompanyId> read(String text) {
        return IdText.read("cmp", text).map(CompanyId::new);
    }

    @Override
    public String toString() {
        return IdText.print("cmp", value);
    }
}
