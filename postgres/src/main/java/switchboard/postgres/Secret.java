package switchboard.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/// The superuser's password, made once and kept in a file that only its owner reads.
record Secret(Home home) {

    private static final int BYTES = 32;

    /// Written before the data directory exists, so that there never is one whose password nobody knows.
    Password password() {
        try {
            if (Files.notExists(home.secret())) {
                create();
            }
            return new Password(Files.readString(home.secret()).strip());
        } catch (IOException e) {
            throw new PostgresFailure("the password file " + home.secret() + " cannot be used: " + e, e);
        }
    }

    private void create() throws IOException {
        if (Files.exists(home.cluster())) {
            throw new PostgresFailure("the password file " + home.secret()
                    + " is gone, so the data beside it stays shut" + " until it is restored");
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Durable.write(home.secret(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }
}
