package switchboard.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The key that encrypts stored secrets: 256 random bits. It has a short id, so that sealed bytes say which key
/// they need and a wrong one is told from a damaged row.
public final class MasterKey {
    static final int ID_LENGTH = 4;

    private final SecretKey key;
    private final byte[] id;

    /// @param bytes 32 random bytes
    public MasterKey(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("a master key has 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, "AES");
        this.id = Arrays.copyOf(fingerprint(bytes), ID_LENGTH);
    }

    SecretKey key() {
        return key;
    }

    byte[] id() {
        return id.clone();
    }

    @Override
    public String toString() {
        return "***";
    }

    private static byte[] fingerprint(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("switchboard master key id".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return digest.digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
