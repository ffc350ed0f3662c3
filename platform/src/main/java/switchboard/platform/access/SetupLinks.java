package switchboard.platform.access;

import java.time.Duration;
import java.time.InstantSource;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.TokenHash;
import switchboard.platform.secret.Tokens;

/// The single-use link by which the very first administrator of a wing comes in. It is good for 24 hours, and
/// only its hash is stored; a new one ends the old.
public final class SetupLinks {
    private static final Duration LIFE = Duration.ofHours(24);

    private final SetupLinkTable table;
    private final Tokens tokens;
    private final InstantSource clock;

    SetupLinks(SetupLinkTable table, Tokens tokens, InstantSource clock) {
        this.table = table;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// Makes the link's secret part; the address is `{base}/setup?key=…`.
    public Secret renew() {
        var secret = tokens.next();
        var now = clock.instant();
        table.replace(TokenHash.of(secret), now, now.plus(LIFE));
        return secret;
    }

    /// Whether the link would still open, without spending it.
    public boolean good(Secret key) {
        return table.good(TokenHash.of(key), clock.instant());
    }

    /// Spends the link, within the caller's transaction; false when it is unknown, old or spent.
    public boolean spend(Secret key) {
        return table.spend(TokenHash.of(key), clock.instant());
    }
}
