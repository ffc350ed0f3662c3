package switchboard.sp.sso;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import switchboard.platform.id.Reference;
import switchboard.saml.Check;
import switchboard.saml.binding.MaskedMessage;
import switchboard.saml.sp.Expectation;
import switchboard.saml.sp.Finding;
import switchboard.saml.sp.Origin;
import switchboard.saml.sp.ResponseReader;
import switchboard.saml.sp.Tolerance;
import switchboard.saml.sp.Verdict;
import switchboard.sp.connection.Connection;
import switchboard.sp.sso.SignInEntry.Facts;
import switchboard.sp.sso.SignInEntry.Outcome;
import switchboard.sp.sso.SignInEntry.Result;
import switchboard.sp.sso.SignInEntry.Row;

/// Takes an answer from bytes to an outcome, and logs it, whatever it is.
final class TakeAnswer {
    private final RequestLedger ledger;
    private final AcceptResponse accept;
    private final RecordTest tests;
    private final SignInLog log;
    private final InstantSource clock;

    TakeAnswer(RequestLedger ledger, AcceptResponse accept, RecordTest tests, SignInLog log, InstantSource clock) {
        this.ledger = ledger;
        this.accept = accept;
        this.tests = tests;
        this.log = log;
        this.clock = clock;
    }

    record Taken(SignInOutcome outcome, Reference reference, Optional<Wish> wish) {}

    Taken take(Connection connection, Answer answer) {
        var awaited = ledger.find(connection, answer);
        var verdict = ResponseReader.read(answer.xml(), expectation(connection, awaited), clock.instant());
        var outcome = switch (verdict) {
            case Verdict.Accepted(var assertion, var _) ->
                accept.accept(new AcceptResponse.Proven(connection, assertion, answer, awaited));
            case Verdict.Rejected(var findings, var _) -> new SignInOutcome.Disbelieved(findings);
        };
        var wish = awaited.map(Awaited::wish);
        var reference = log.record(attempt(connection, answer, verdict, outcome));
        wish.ifPresent(asked -> tests.record(connection, asked, new RecordTest.Seen(verdict, outcome, reference)));
        return new Taken(outcome, reference, wish);
    }

    private static Expectation expectation(Connection connection, Optional<Awaited> awaited) {
        var origin = awaited.<Origin>map(question -> new Origin.Requested(question.requestId()))
                .orElseGet(Origin.Unrequested::new);
        return new Expectation(
                new Expectation.ServiceProvider(
                        connection.sp().entityId(), connection.sp().acs()),
                new Expectation.IdentityProvider(connection.issuer(), connection.signers()),
                origin,
                Tolerance.USUAL);
    }

    private static Attempt attempt(Connection connection, Answer answer, Verdict verdict, SignInOutcome outcome) {
        return Attempt.at(connection, person(verdict, outcome), result(outcome), answer.client())
                .with(facts(verdict, outcome))
                .with(MaskedMessage.of(answer.xml()));
    }

    private static Attempt.Person person(Verdict verdict, SignInOutcome outcome) {
        return switch (outcome) {
            case SignInOutcome.Welcome(var user, var _) ->
                new Attempt.Person(Optional.of(user.id()), user.email().toString());
            case SignInOutcome.Tested(var user, var _) ->
                new Attempt.Person(Optional.of(user.id()), user.email().toString());
            case SignInOutcome.AskAgain _, SignInOutcome.Turned _, SignInOutcome.Disbelieved _ ->
                verdict instanceof Verdict.Accepted(var assertion, var _)
                        ? new Attempt.Person(Optional.empty(), asserted(new Claims(assertion)))
                        : Attempt.Person.UNKNOWN;
        };
    }

    private static String asserted(Claims claims) {
        return claims.email().map(Object::toString).orElse("");
    }

    private static Result result(SignInOutcome outcome) {
        return switch (outcome) {
            case SignInOutcome.Welcome _ -> new Result(Outcome.SIGNED_IN, "signed-in");
            case SignInOutcome.Tested _ -> new Result(Outcome.TESTED, "tested");
            case SignInOutcome.AskAgain _ -> new Result(Outcome.ASKED_AGAIN, "asked-again");
            case SignInOutcome.Turned(var why) -> new Result(Outcome.REFUSED, why.code());
            case SignInOutcome.Disbelieved(var findings) ->
                new Result(Outcome.REFUSED, findings.getFirst().code());
        };
    }

    private static Facts facts(Verdict verdict, SignInOutcome outcome) {
        var checks = verdict.checks().stream().map(TakeAnswer::row).toList();
        return switch (outcome) {
            case SignInOutcome.Turned(var why) -> new Facts(why.publicMessage(), why.explanation(), checks, List.of());
            case SignInOutcome.Disbelieved(var findings) ->
                new Facts(
                        findings.getFirst().publicMessage(),
                        findings.getFirst().publicMessage(),
                        checks,
                        findings.stream().map(TakeAnswer::row).toList());
            case SignInOutcome.Welcome _, SignInOutcome.Tested _, SignInOutcome.AskAgain _ ->
                new Facts("", "", checks, List.of());
        };
    }

    private static Row row(Check check) {
        return new Row(
                check.name().name(),
                check.name().label(),
                check.hasPassed(),
                cut(check.expected().orElse("")),
                cut(check.received().orElse("")));
    }

    private static Row row(Finding finding) {
        return new Row(
                finding.code(),
                finding.publicMessage(),
                false,
                cut(finding.expected().orElse("")),
                cut(finding.received().orElse("")));
    }

    private static String cut(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= 1000 ? text : text.substring(0, 300) + "…";
    }
}
