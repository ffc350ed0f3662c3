package switchboard.saml.sp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import switchboard.saml.AuthnStatement;
import switchboard.saml.CheckName;
import switchboard.saml.Conditions;
import switchboard.saml.wire.XmlInstant;

/// Passes a message that is good now: issued lately, within its conditions, its session not over, and with no
/// condition that we cannot judge.
record ConditionsCheck(Clock clock) {

    Judgement judge(Envelope envelope, AssertionFacts facts) {
        var findings = new ArrayList<Finding>(0);
        envelope.issueInstant().ifPresent(at -> issued("Response/@IssueInstant", at, findings));
        facts.issueInstant().ifPresent(at -> issued("Assertion/@IssueInstant", at, findings));
        facts.conditions().ifPresent(conditions -> conditions(conditions, findings));
        for (var statement : facts.authnStatements()) {
            session(statement, findings);
        }
        return findings.isEmpty()
                ? Judgement.passed(CheckName.TIME, window(facts), clock.text())
                : Judgement.failed(CheckName.TIME, findings);
    }

    private void issued(String where, Instant at, List<Finding> findings) {
        clock.notYet(where, at).ifPresent(findings::add);
        clock.tooOld(where, at).ifPresent(findings::add);
    }

    private void conditions(Conditions conditions, List<Finding> findings) {
        var start = conditions.notBefore();
        var end = conditions.notOnOrAfter();
        start.flatMap(at -> clock.notYet("Conditions/@NotBefore", at)).ifPresent(findings::add);
        end.flatMap(at -> clock.expired("Conditions/@NotOnOrAfter", at)).ifPresent(findings::add);
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            findings.add(new TimeFinding.Backwards("Conditions", start.get(), end.get()));
        }
        if (!conditions.unknown().isEmpty()) {
            findings.add(new SubjectFinding.UnknownCondition(conditions.unknown()));
        }
    }

    private void session(AuthnStatement statement, List<Finding> findings) {
        clock.notYet("AuthnStatement/@AuthnInstant", statement.authnInstant()).ifPresent(findings::add);
        statement
                .sessionNotOnOrAfter()
                .flatMap(end -> clock.expired("AuthnStatement/@SessionNotOnOrAfter", end))
                .ifPresent(findings::add);
    }

    private static String window(AssertionFacts facts) {
        var start = facts.conditions().flatMap(Conditions::notBefore).or(facts::issueInstant);
        var end = facts.conditions().flatMap(Conditions::notOnOrAfter);
        return start.map(XmlInstant::write).orElse("")
                + end.map(at -> " up to " + XmlInstant.write(at)).orElse("");
    }
}
