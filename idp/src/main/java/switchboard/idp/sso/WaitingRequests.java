package switchboard.idp.sso;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import switchboard.idp.app.App;
import switchboard.idp.sso.WaitingTable.Keys;
import switchboard.platform.access.LocalPath;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.TokenHash;
import switchboard.platform.secret.Tokens;
import tools.jackson.databind.json.JsonMapper;

/// Keeps an app's question while its person signs in. The address to come back to holds an opaque key, and is
/// good only in the browser that brought the question: else a stranger could have somebody else answer theirs.
class WaitingRequests {
    static final Duration LIFE = Duration.ofMinutes(30);

    private final WaitingTable table;
    private final JsonMapper json;
    private final Tokens tokens;
    private final InstantSource clock;

    WaitingRequests(WaitingTable table, JsonMapper json, Tokens tokens, InstantSource clock) {
        this.table = table;
        this.json = json;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// Where to come back to once it is known who it is.
    LocalPath keep(Question question, Secret browser) {
        var app = question.app();
        var key = tokens.next();
        var row = new WaitingTable.Row(
                app.id(),
                json.writeValueAsString(Kept.of(question)),
                question.askedAt(),
                clock.instant().plus(LIFE));
        table.insert(app.organizationId(), row, keys(key, browser));
        return new LocalPath("/saml2/" + app.handle() + "/continue?request=" + key.reveal());
    }

    Optional<Question> find(App app, Secret key, Secret browser) {
        return table.find(app.organizationId(), app.id(), keys(key, browser), clock.instant())
                .flatMap(row -> json.readValue(row.request(), Kept.class).question(app, row.askedAt()));
    }

    private static Keys keys(Secret key, Secret browser) {
        return new Keys(TokenHash.of(key), TokenHash.of(browser));
    }
}
