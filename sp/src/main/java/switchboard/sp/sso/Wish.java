package switchboard.sp.sso;

import java.util.Optional;
import switchboard.platform.access.LocalPath;
import switchboard.sp.user.UserId;

/// What somebody wants of an identity provider.
///
/// @param user who asks; known for a test and a proof only
/// @param target where to go on to afterwards
public record Wish(Purpose purpose, Optional<UserId> user, LocalPath target) {
    public static Wish signIn(LocalPath target) {
        return new Wish(Purpose.SIGN_IN, Optional.empty(), target);
    }

    public static Wish test(UserId user, LocalPath target) {
        return new Wish(Purpose.TEST, Optional.of(user), target);
    }

    public static Wish proof(UserId user, LocalPath target) {
        return new Wish(Purpose.PROOF, Optional.of(user), target);
    }
}
