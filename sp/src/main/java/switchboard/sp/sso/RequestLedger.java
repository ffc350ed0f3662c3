package switchboard.sp.sso;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.TokenHash;
import switchboard.platform.secret.Tokens;
import switchboard.saml.sp.Ask;
import switchboard.saml.sp.AuthnRequestWriter;
import switchboard.sp.connection.Connection;

/// Remembers what we asked whom, for which browser. An answer counts as asked for only in the browser that
/// asked (login CSRF), and once.
final class RequestLedger {
    static final Duration LIFE = Duration.ofMinutes(15);

    private final RequestTable table;
    private final AuthnRequestWriter writer;
    private final Tokens tokens;
    private final InstantSource clock;

    RequestLedger(RequestTable table, AuthnRequestWriter writer, Tokens tokens, InstantSource clock) {
        this.table = table;
        this.writer = writer;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// Writes a request and remembers it for the browser that holds `browser`.
    java.net.URI ask(Connection connection, Wish wish, Secret browser) {
        var now = clock.instant();
        var ask = Ask.plainly(connection.sp().entityId(), connection.sp().acs(), connection.ssoUrl());
        var request = writer.write(ask, now);
        var relay = tokens.next();
        table.insert(
                connection.companyId(),
                new Awaited(request.id(), connection.id(), wish),
                new RequestTable.Keys(TokenHash.of(relay), TokenHash.of(browser)),
                new RequestTable.Life(now, now.plus(LIFE)));
        return request.byRedirect(relay.reveal());
    }

    Optional<Awaited> find(Connection connection, Answer answer) {
        return keys(answer).flatMap(keys -> table.find(connection.companyId(), connection.id(), keys, clock.instant()));
    }

    /// Takes the request out; false when another answer was quicker.
    boolean redeem(Connection connection, Answer answer) {
        return keys(answer).stream()
                        .mapToInt(keys -> table.redeem(connection.companyId(), connection.id(), keys, clock.instant()))
                        .sum()
                > 0;
    }

    private static Optional<RequestTable.Keys> keys(Answer answer) {
        return answer.relayState()
                .flatMap(relay -> answer.browser()
                        .map(browser -> new RequestTable.Keys(
                                TokenHash.of(new Secret(relay)), TokenHash.of(new Secret(browser)))));
    }
}
