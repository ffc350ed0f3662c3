package switchboard.platform.secret;

import java.util.Base64;
import java.util.random.RandomGenerator;

/// Makes random bearer tokens of 256 bits, in base64url.
public final class Tokens {
    private final RandomGenerator random;

    public Tokens(RandomGenerator random) {
        this.random = random;
    }

    public Secret next() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
