package switchboard.sp.sso;

import java.util.Optional;
import switchboard.platform.audit.Actor;
import switchboard.sp.company.Domains;
import switchboard.sp.company.Role;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.Newcomers;
import switchboard.sp.user.EmailAddress;
import switchboard.sp.user.Identity;
import switchboard.sp.user.NewUser;
import switchboard.sp.user.User;
import switchboard.sp.user.UserState;
import switchboard.sp.user.Users;

/// Finds whose account an assertion speaks of: by the issuer's lasting key, else by current address, else,
/// where the connection says so, by making one. Only within the company's verified domains, never across
/// companies.
final class MatchUser {
    private final Users users;
    private final Domains domains;

    MatchUser(Users users, Domains domains) {
        this.users = users;
        this.domains = domains;
    }

    sealed interface Match {
        record Found(User user) implements Match {}

        /// Nobody yet, but an account may be made.
        record Newcomer(EmailAddress email) implements Match {}

        record No(Refused why) implements Match {}
    }

    /// Looks, and changes nothing.
    Match match(Connection connection, Claims claims) {
        var keyed = claims.identity().flatMap(key -> users.byIdentity(connection.companyId(), key));
        if (keyed.isPresent()) {
            return usable(keyed.get());
        }
        return claims.email()
                .map(email -> byEmail(connection, claims, email))
                .orElseGet(() -> new Match.No(new Refused.NoEmail()));
    }

    /// Makes what the match promised: the newcomer's account, and the lasting key of whoever has come.
    User settle(Connection connection, Claims claims, Match match, Actor actor) {
        var user = switch (match) {
            case Match.Found(var found) -> found;
            case Match.Newcomer(var email) ->
                users.create(
                                connection.companyId(),
                                NewUser.of(claims.name(email), email.toString(), Role.MEMBER, connection.door()),
                                actor)
                        .orThrow();
            case Match.No(var why) -> throw new IllegalArgumentException("nobody to settle: " + why.code());
        };
        claims.identity().ifPresent(key -> users.bind(user, key));
        return user;
    }

    private Match byEmail(Connection connection, Claims claims, EmailAddress email) {
        var ours = domains.verified(email.domain())
                .filter(domain -> domain.companyId().equals(connection.companyId()));
        if (ours.isEmpty()) {
            return new Match.No(new Refused.OutsideDomain(email));
        }
        var user = users.byEmail(connection.companyId(), email);
        if (user.isEmpty()) {
            return connection.newcomers() == Newcomers.CREATE
                    ? new Match.Newcomer(email)
                    : new Match.No(new Refused.UnknownUser(email));
        }
        return hasAnotherKey(user.get(), claims.identity())
                ? new Match.No(new Refused.AnotherKey(email))
                : usable(user.get());
    }

    /// An address may have been given to somebody new; then the source's lasting key is another one.
    private boolean hasAnotherKey(User user, Optional<Identity> identity) {
        return identity.isPresent()
                && users.identities(user).stream()
                        .map(Identity.Known::identity)
                        .anyMatch(known ->
                                known.source().equals(identity.get().source()) && !known.equals(identity.get()));
    }

    private static Match usable(User user) {
        return user.state() == UserState.ACTIVE
                ? new Match.Found(user)
                : new Match.No(new Refused.NotActive(user.email(), user.state().code()));
    }
}
