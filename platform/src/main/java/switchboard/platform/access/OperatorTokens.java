package switchboard.platform.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import switchboard.platform.id.Ids;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.TokenHash;
import switchboard.platform.secret.Tokens;

/// Tokens of the wing's operator, who runs the software and may act in every tenant through the REST API.
/// Stored hashed, shown once, always with an end date.
public final class OperatorTokens {
    private final OperatorTokenTable table;
    private final Ids ids;
    private final Tokens tokens;
    private final InstantSource clock;

    OperatorTokens(OperatorTokenTable table, Ids ids, Tokens tokens, InstantSource clock) {
        this.table = table;
        this.ids = ids;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// Makes a token.
    ///
    /// @param name what it is for, as the audit log will show it
    /// @param life how long it is good for, 366 days at most
    public Secret create(String name, Duration life) {
        if (life.isNegative() || life.compareTo(Duration.ofDays(366)) > 0) {
            throw new IllegalArgumentException("an operator token is good for at most 366 days");
        }
        var token = new Secret("sbop_" + tokens.next().reveal());
        var now = clock.instant();
        table.insert(new OperatorTokenTable.Row(ids.next(), name, now, now.plus(life)), token);
        return token;
    }

    /// The operator behind a token, noting its use.
    public Optional<Operator> find(Secret token) {
        return table.use(TokenHash.of(token), clock.instant());
    }

    /// Ends every token of this name; how many there were.
    public int revoke(String name) {
        return table.revoke(name, clock.instant());
    }
}
