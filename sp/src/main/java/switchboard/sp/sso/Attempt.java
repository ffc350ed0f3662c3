package switchboard.sp.sso;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import switchboard.platform.id.Reference;
import switchboard.platform.session.Client;
import switchboard.sp.company.CompanyId;
import switchboard.sp.connection.Connection;
import switchboard.sp.connection.ConnectionId;
import switchboard.sp.sso.SignInEntry.Facts;
import switchboard.sp.sso.SignInEntry.Result;
import switchboard.sp.user.UserId;

/// An attempt to sign in as whoever saw it tells the log.
///
/// @param message what was posted, masked; empty for doors without messages
public record Attempt(
        CompanyId companyId,
        String door,
        Optional<ConnectionId> connection,
        Person person,
        Result result,
        Facts facts,
        String message,
        Client client) {

    /// Who it was, as far as known.
    public record Person(Optional<UserId> user, String who) {
        public static final Person UNKNOWN = new Person(Optional.empty(), "");
    }

    /// An attempt at a door without messages.
    public static Attempt at(CompanyId company, String door, Person person, Result result, Client client) {
        return new Attempt(company, door, Optional.empty(), person, result, Facts.NONE, "", client);
    }

    static Attempt at(Connection connection, Person person, Result result, Client client) {
        return new Attempt(
                connection.companyId(),
                connection.door(),
                Optional.of(connection.id()),
                person,
                result,
                Facts.NONE,
                "",
                client);
    }

    public Attempt with(Facts seen) {
        return new Attempt(companyId, door, connection, person, result, seen, message, client);
    }

    Attempt with(String masked) {
        return new Attempt(companyId, door, connection, person, result, facts, masked, client);
    }

    SignInEntry entry(UUID id, Reference reference, Instant at) {
        return new SignInEntry(
                id, companyId, reference, at, door, result, connection, person.user(), person.who(), facts, client);
    }
}
