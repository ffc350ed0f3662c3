package switchboard.sp.user;

import java.util.Optional;
import java.util.UUID;
import switchboard.platform.id.IdText;
import switchboard.platform.id.TypedId;

/// The key of a user's account: `usr_…`.
public record UserId(UUID value) implements TypedId {

    public static Optional<UserId> read(String text) {
        return IdText.read("usr", text).map(UserId::new);
    }

    @Override
    public String toString() {
        return IdText.print("usr", value);
    }
}
