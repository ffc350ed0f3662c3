package switchboard.sp.sso;

import java.time.Instant;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import switchboard.platform.audit.Actor;
import switchboard.saml.sp.VerifiedAssertion;
import switchboard.sp.connection.Connection;
import switchboard.sp.enforcement.Door;
import switchboard.sp.enforcement.Enforcements;
import switchboard.sp.enforcement.Judgement;
import switchboard.sp.sso.MatchUser.Match;
import switchboard.sp.user.User;
import switchboard.sp.user.Users;

/// Takes a verified assertion for what it is worth: spends it, redeems the question it answers, finds or makes
/// the account. One transaction, so that a failure half way has spent nothing.
class AcceptResponse {
    private final SpentTable spent;
    private final RequestLedger ledger;
    private final MatchUser matching;
    private final Users users;
    private final Enforcements enforcements;

    AcceptResponse(Stores stores, MatchUser matching, Users users, Enforcements enforcements) {
        this.spent = stores.spent();
        this.ledger = stores.ledger();
        this.matching = matching;
        this.users = users;
        this.enforcements = enforcements;
    }

    record Stores(SpentTable spent, RequestLedger ledger) {}

    /// What came, and from where.
    record Proven(Connection connection, VerifiedAssertion assertion, Answer answer, Optional<Awaited> awaited) {}

    @Transactional
    public SignInOutcome accept(Proven proven) {
        var connection = proven.connection();
        var assertion = proven.assertion();
        Instant until = assertion.rememberUntil();
        if (!spent.spend(connection.companyId(), connection.id(), assertion.id(), until)) {
            return new SignInOutcome.Turned(new Refused.Replayed());
        }
        if (proven.awaited().isEmpty()) {
            return new SignInOutcome.AskAgain();
        }
        if (!ledger.redeem(connection, proven.answer())) {
            return new SignInOutcome.Turned(new Refused.Replayed());
        }
        return admit(proven, proven.awaited().get().wish());
    }

    private SignInOutcome admit(Proven proven, Wish wish) {
        var claims = new Claims(proven.assertion());
        var match = matching.match(proven.connection(), claims);
        if (match instanceof Match.No(var why)) {
            return new SignInOutcome.Turned(why);
        }
        return switch (wish.purpose()) {
            case SIGN_IN -> signIn(proven, claims, match, wish);
            case TEST, PROOF -> tried(proven, match, wish);
        };
    }

    private SignInOutcome signIn(Proven proven, Claims claims, Match match, Wish wish) {
        var closed = claims.email()
                .map(email -> enforcements.judge(Door.of(proven.connection()), email))
                .filter(Judgement.Closed.class::isInstance)
                .map(Judgement.Closed.class::cast);
        if (closed.isPresent()) {
            var domain = proven.connection().domain().name();
            return new SignInOutcome.Turned(
                    new Refused.OtherDoor(domain, closed.get().provider()));
        }
        var actor = new Actor(
                proven.connection().provider().spoken(),
                proven.answer().client().address());
        return new SignInOutcome.Welcome(matching.settle(proven.connection(), claims, match, actor), wish);
    }

    private SignInOutcome tried(Proven proven, Match match, Wish wish) {
        var admin = users.get(proven.connection().companyId(), wish.user().orElseThrow());
        return switch (match) {
            case Match.Found(var user)
            when user.id().equals(admin.id()) ->
                wish.purpose() == Purpose.PROOF ? proof(proven, user, wish) : new SignInOutcome.Tested(user, wish);
            case Match.Found(var user) -> new SignInOutcome.Turned(new Refused.NotYou(user.email(), admin.email()));
            case Match.Newcomer(var email) -> new SignInOutcome.Turned(new Refused.NotYou(email, admin.email()));
            case Match.No(var why) -> new SignInOutcome.Turned(why);
        };
    }

    private SignInOutcome proof(Proven proven, User user, Wish wish) {
        new Claims(proven.assertion()).identity().ifPresent(key -> users.bind(user, key));
        return new SignInOutcome.Welcome(user, wish);
    }
}
