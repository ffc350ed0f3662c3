package switchboard.saml.sp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.AuthnStatement;
import switchboard.saml.CheckName;
import switchboard.saml.Conditions;

/// Passes a message that is good now: issued lately, within its conditions, its session not over, and with no
/// condition that we cannot judge.
record ConditionsCheck(Clock clock) {

    Judgement judge(Envelope envelope, AssertionFacts facts) {
        var findings = Stream.of(
                        envelope.issueInstant().stream().flatMap(at -> issued("Response/@IssueInstant", at)),
                        facts.issueInstant().stream().flatMap(at -> issued("Assertion/@IssueInstant", at)),
                        facts.conditions().stream().flatMap(this::conditions),
                        facts.authnStatements().stream().flatMap(this::session))
                .flatMap(found -> found)
                .toList();
        return findings.isEmpty()
                ? Judgement.passed(CheckName.TIME, window(facts), clock.now().toString())
                : Judgement.failed(CheckName.TIME, List.copyOf(findings));
    }

    private Stream<Finding> issued(String where, Instant at) {
        return Stream.of(clock.notYet(where, at), clock.tooOld(where, at)).flatMap(Optional::stream);
    }

    private Stream<Finding> conditions(Conditions conditions) {
        return Stream.of(
                        conditions.notBefore().flatMap(start -> clock.notYet("Conditions/@NotBefore", start)),
                        conditions.notOnOrAfter().flatMap(end -> clock.expired("Conditions/@NotOnOrAfter", end)),
                        backwards(conditions),
                        unknown(conditions.unknown()))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> backwards(Conditions conditions) {
        return conditions
                .notBefore()
                .flatMap(start -> conditions
                        .notOnOrAfter()
                        .filter(end -> !start.isBefore(end))
                        .map(end -> new TimeFinding.Backwards("Conditions", start, end)));
    }

    private static Optional<Finding> unknown(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(new SubjectFinding.UnknownCondition(names));
    }

    private Stream<Finding> session(AuthnStatement statement) {
        return Stream.of(
                        clock.notYet("AuthnStatement/@AuthnInstant", statement.authnInstant()),
                        statement
                                .sessionNotOnOrAfter()
                                .flatMap(end -> clock.expired("AuthnStatement/@SessionNotOnOrAfter", end)))
                .flatMap(Optional::stream);
    }

    private static String window(AssertionFacts facts) {
        var start = facts.conditions().flatMap(Conditions::notBefore).or(facts::issueInstant);
        var end = facts.conditions().flatMap(Conditions::notOnOrAfter);
        return start.map(Instant::toString).orElse("")
                + end.map(at -> " up to " + at).orElse("");
    }
}
