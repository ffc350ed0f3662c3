package switchboard.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/// A value that must not be printed: a password as typed, a token as sent.
///
/// A class and not a record, because a record's `toString` would print it. Equality is constant-time.
public final class Secret {
    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    /// Hands the value out, to whoever must send, hash or compare it.
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret that && MessageDigest.isEqual(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "***";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
