package switchboard.platform.credential;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import switchboard.platform.secret.Secret;

/// Hashes and checks passwords with Argon2id (RFC 9106): 19 MiB, two passes, one lane, which is OWASP's least.
///
/// Hashing is meant to be dear, so only a few run at once; the rest wait their turn rather than fill the
/// memory.
public final class Passwords {
    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final String nobody;

    public Passwords() {
        this.nobody = hash(new Secret("nobody has this password"));
    }

    public String hash(Secret password) {
        places.acquireUninterruptibly();
        try {
            return java.util.Objects.requireNonNull(encoder.encode(password.reveal()));
        } finally {
            places.release();
        }
    }

    /// Whether `password` is the one behind `hash`.
    public boolean matches(Secret password, String hash) {
        places.acquireUninterruptibly();
        try {
            return encoder.matches(password.reveal(), hash);
        } finally {
            places.release();
        }
    }

    /// Spends the time of a check where there is no account or no password, so that the clock tells a stranger
    /// nothing.
    public void spendTheSameTime(Secret password) {
        matches(password, nobody);
    }
}
