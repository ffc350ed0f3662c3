package switchboard.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The form in which a random token is stored: SHA-256. A token of 256 random bits needs no salt and no slow
/// hash; a password does, and has `platform.credential`.
public final class TokenHash {
    private final byte[] value;

    private TokenHash(byte[] value) {
        this.value = value;
    }

    public static TokenHash of(Secret token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new TokenHash(digest.digest(token.reveal().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The bytes for a `bytea` column.
    public byte[] bytes() {
        return value.clone();
    }

    @Override
    public String toString() {
        return "sha256:***";
    }
}
