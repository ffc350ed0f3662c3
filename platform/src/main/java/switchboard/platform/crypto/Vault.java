package switchboard.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// Encrypts what must lie in a table but not in clear: private keys, recorded messages (AES-256-GCM, NIST SP
/// 800-38D).
///
/// What is sealed for one place opens only there, so a row copied over another's is noticed.
public final class Vault {
    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int HEAD = 1 + MasterKey.ID_LENGTH + NONCE;

    private final MasterKey key;
    private final RandomGenerator random;

    public Vault(MasterKey key, RandomGenerator random) {
        this.key = key;
        this.random = random;
    }

    /// @param place where the sealed bytes will lie
    public byte[] seal(byte[] plain, Place place) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place, plain);
        return ByteBuffer.allocate(HEAD + sealed.length)
                .put(FORMAT)
                .put(key.id())
                .put(nonce)
                .put(sealed)
                .array();
    }

    /// Opens what `seal` closed for the same place; anything else is a fault, for only we write such rows.
    public byte[] open(byte[] sealed, Place place) {
        if (sealed.length < HEAD || sealed[0] != FORMAT) {
            throw new IllegalStateException("a stored secret is damaged: " + place);
        }
        if (!Arrays.equals(sealed, 1, 1 + MasterKey.ID_LENGTH, key.id(), 0, MasterKey.ID_LENGTH)) {
            throw new IllegalStateException(
                    "a stored secret needs another secret key file than the one in use: " + place);
        }
        var nonce = Arrays.copyOfRange(sealed, 1 + MasterKey.ID_LENGTH, HEAD);
        return cipher(Cipher.DECRYPT_MODE, nonce, place, Arrays.copyOfRange(sealed, HEAD, sealed.length));
    }

    private byte[] cipher(int mode, byte[] nonce, Place place, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.key(), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(place.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored secret cannot be sealed or opened: " + place, e);
        }
    }
}
