package switchboard.idp.sso;

import java.util.List;
import java.util.Optional;
import switchboard.idp.app.App;
import switchboard.idp.directory.PersonId;
import switchboard.idp.sso.SignOn.Facts;
import switchboard.idp.sso.SignOn.Outcome;
import switchboard.idp.sso.SignOn.Row;
import switchboard.idp.sso.SignOn.Trace;
import switchboard.platform.id.Reference;
import switchboard.platform.session.Client;
import switchboard.saml.Check;
import switchboard.saml.idp.OutgoingResponse;
import switchboard.saml.idp.ReplyTo;

/// Puts each end of a sign-on into the record.
final class RecordSignOn {
    private static final int LONGEST = 300;
    private static final Row[] NONE = {};

    private final SignOns signOns;

    RecordSignOn(SignOns signOns) {
        this.signOns = signOns;
    }

    /// We vouched for a person.
    void answered(Question question, WriteResponse.Who who, OutgoingResponse response, Client client) {
        var index = WriteResponse.sessionIndex(question.app(), who.session());
        signOns.record(
                question.app(),
                Optional.of(who.person().id()),
                new SignOns.Result(Outcome.ANSWERED, "answered"),
                facts("", "", trace(question.replyTo(), new Sent(response, index), client), NONE));
    }

    /// The app was told no, and nobody saw a page.
    void denied(Question question, No no, OutgoingResponse response, Client client) {
        signOns.record(
                question.app(),
                no.person(),
                new SignOns.Result(Outcome.REFUSED, no.code()),
                facts("", no.explanation(), trace(question.replyTo(), new Sent(response, ""), client), NONE));
    }

    record No(String code, String explanation, Optional<PersonId> person) {}

    /// Somebody was shown a page.
    Reference stopped(App app, Refused why, Seen seen) {
        return signOns.record(
                app,
                seen.person(),
                new SignOns.Result(Outcome.REFUSED, why.code()),
                facts(why.publicMessage(), why.explanation(), from(seen.client()), rows(why, seen.checks())));
    }

    record Seen(Optional<PersonId> person, List<Check> checks, Client client) {}

    private record Sent(OutgoingResponse response, String sessionIndex) {}

    private static Facts facts(String sentence, String explanation, Trace trace, Row... rows) {
        return new Facts(sentence, explanation, List.of(rows), trace);
    }

    private static Trace trace(ReplyTo to, Sent sent, Client client) {
        return new Trace(
                cut(to.inResponseTo().orElse("")),
                sent.response().id(),
                sent.response().assertionId().orElse(""),
                sent.sessionIndex(),
                client.address(),
                cut(client.userAgent()));
    }

    private static Trace from(Client client) {
        return new Trace("", "", "", "", client.address(), cut(client.userAgent()));
    }

    private static Row[] rows(Refused why, List<Check> checks) {
        return checks.isEmpty()
                ? new Row[] {new Row(why.publicMessage(), false, "", "")}
                : checks.stream()
                        .map(check -> new Row(
                                check.name().label(),
                                check.hasPassed(),
                                cut(check.expected().orElse("")),
                                cut(check.received().orElse(""))))
                        .toArray(Row[]::new);
    }

    /// Strangers' text is kept short, and without the one character that PostgreSQL cannot store.
    private static String cut(String text) {
        var clean = text.replace('\u0000', '\uFFFD');
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
