package switchboard.platform.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import switchboard.platform.id.Ids;
import switchboard.platform.secret.Secret;
import switchboard.platform.secret.TokenHash;
import switchboard.platform.secret.Tokens;

/// Opens, finds and ends browser sessions.
///
/// A session is as good as its holder: it counts only while the wing's view `live_subject` shows the holder,
/// and only if the door it came through is still one that the view allows. Suspending a person or closing a
/// door therefore ends sessions at their next request, on every node, with nothing to be told.
public final class Sessions {
    private static final Duration IDLE = Duration.ofHours(2);
    private static final Duration WHOLE = Duration.ofHours(12);
    private static final Duration NOTICE_AFTER = Duration.ofMinutes(1);

    private final SessionTable table;
    private final Ids ids;
    private final Tokens tokens;
    private final InstantSource clock;

    Sessions(SessionTable table, Ids ids, Tokens tokens, InstantSource clock) {
        this.table = table;
        this.ids = ids;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// Opens a session under a new token; the one this browser had before, if any, should be ended by the
    /// caller.
    ///
    /// @return the cookie's value, not kept anywhere else
    public Secret open(Opening opening) {
        var now = clock.instant();
        var token = new SessionToken(opening.tenantId(), tokens.next());
        var session = new Session(
                opening.tenantId(),
                ids.next(),
                opening.subjectId(),
                opening.door(),
                now,
                now,
                Optional.of(now),
                now.plus(WHOLE),
                opening.client());
        table.insert(opening.tenantId(), session, TokenHash.of(token.secret()));
        return token.print();
    }

    /// The live session behind a cookie's value.
    public Optional<Session> find(String cookie) {
        var now = clock.instant();
        return SessionToken.read(cookie).flatMap(token -> {
            var found = table.find(token.tenant(), TokenHash.of(token.secret()), now, now.minus(IDLE));
            found.filter(session -> session.seenAt().plus(NOTICE_AFTER).isBefore(now))
                    .ifPresent(session -> table.seen(session.tenantId(), session.id(), now));
            return found;
        });
    }

    /// Notes that the holder has just proved again who they are (step-up).
    public void proven(Session session) {
        table.proven(session.tenantId(), session.id(), clock.instant());
    }

    /// The holder's live sessions, newest first.
    public List<Session> of(UUID tenantId, UUID subjectId) {
        var now = clock.instant();
        return table.of(tenantId, subjectId, now, now.minus(IDLE));
    }

    /// Ends one session of one holder; whether there was one to end.
    public Ended end(Session holder, UUID sessionId) {
        return new Ended(table.end(holder.tenantId(), holder.subjectId(), sessionId, clock.instant()));
    }

    /// Ends every session of one holder.
    public Ended endAll(UUID tenantId, UUID subjectId) {
        return new Ended(table.endAll(tenantId, subjectId, clock.instant()));
    }

    /// Ends all of the holder's sessions but the one they are looking from.
    public Ended endOthers(Session kept) {
        return new Ended(table.endOthers(kept.tenantId(), kept.subjectId(), kept.id(), clock.instant()));
    }

    /// How many live sessions a tenant has that did not come through `door`: what closing the others would end.
    public int countThroughOtherDoors(UUID tenantId, String door) {
        Instant now = clock.instant();
        return table.countThroughOtherDoors(tenantId, door, now, now.minus(IDLE));
    }

    /// The newest session that came through `door`, ended or not: who used that way in last.
    public Optional<Session> lastThrough(UUID tenantId, String door) {
        return table.lastThrough(tenantId, door);
    }

    /// How many sessions an act has ended.
    public record Ended(int sessions) {}
}
