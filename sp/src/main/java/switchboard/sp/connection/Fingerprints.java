package switchboard.sp.connection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Fingerprints of certificates and of whole configurations.
final class Fingerprints {
    private Fingerprints() {}

    /// From how people read it (`9C41 0A7E`, `9c:41:0a:7e`) to how it is stored.
    static String plain(String shown) {
        return shown.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
    }

    /// One fingerprint over several texts; each is preceded by its length, so that no two lists run together.
    static String of(List<String> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
