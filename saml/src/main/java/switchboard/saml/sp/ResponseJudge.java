package switchboard.saml.sp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import switchboard.saml.AuthnStatement;
import switchboard.saml.CheckName;
import switchboard.saml.Conditions;
import switchboard.saml.NameId;
import switchboard.saml.SubjectConfirmation;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Leads one Response through all checks. Only its shape and a status other than Success end the walk early,
/// since nothing else can be located then.
final class ResponseJudge {

    private final Expectation expectation;
    private final Clock clock;
    private final RequestCheck request;
    private final BearerCheck bearer;

    ResponseJudge(Expectation expectation, Instant now) {
        this.expectation = expectation;
        this.clock = new Clock(now, expectation.tolerance());
        this.request = new RequestCheck(expectation.origin());
        this.bearer = new BearerCheck(expectation.serviceProvider().acs(), request, clock);
    }

    Verdict judge(XmlElement root) {
        var shape = ShapeCheck.judge(root);
        if (shape.hasFailed()) {
            return Verdicts.rejected(List.of(shape));
        }
        return root.count(Names.ASSERTION, "Assertion") == 0 ? withoutAssertion(root) : withAssertion(root);
    }

    /// An answer without an assertion is a refusal, and its reasons are worth showing, signed or not.
    private Verdict withoutAssertion(XmlElement root) {
        var read = new ElementReader();
        var envelope = new EnvelopeReader(read).envelope(root);
        var content = envelope.isSuccess()
                ? Judgement.failed(CheckName.MESSAGE, new MessageFinding.NoAssertion())
                : StatusCheck.judge(envelope.status());
        var version = VersionCheck.judge(envelope.version(), Optional.of("2.0"), read.findings());
        return Verdicts.rejected(List.of(version, content, request.judge("Response", envelope.inResponseTo())));
    }

    private Verdict withAssertion(XmlElement root) {
        var read = new ElementReader();
        var signatures = expectation.identityProvider().signatures();
        var evidence = new SignatureStep(signatures, read).take(root);
        return conclude(evidence, judgements(evidence, read.findings()));
    }

    private List<Judgement> judgements(Evidence evidence, List<Finding> whileReading) {
        var envelope = evidence.envelope().envelope();
        var facts = evidence.facts();
        var us = expectation.serviceProvider();
        var all = new ArrayList<>(List.of(
                VersionCheck.judge(envelope.version(), facts.version(), whileReading),
                evidence.judgement(),
                StatusCheck.judge(envelope.status()),
                new IssuerCheck(expectation.identityProvider().entityId()).judge(facts.issuer(), envelope.issuer()),
                new DestinationCheck(us.acs()).judge(evidence.envelope()),
                new AudienceCheck(us.entityId())
                        .judge(facts.conditions().map(Conditions::audiences).orElse(List.of())),
                new ConditionsCheck(clock).judge(envelope, facts),
                request.judge("Response", envelope.inResponseTo()),
                SubjectCheck.judge(facts.subject().name()),
                AuthenticationCheck.judge(facts.authnStatements().size())));
        all.addAll(bearer.judge(facts.subject().confirmations()));
        return all;
    }

    private Verdict conclude(Evidence evidence, List<Judgement> judgements) {
        return switch (evidence) {
            case Evidence.Proven proven
            when !Verdicts.anyFailed(judgements) ->
                new Verdict.Accepted(verified(proven.assertion()), Verdicts.checks(judgements));
            case Evidence.Proven _, Evidence.Unproven _ -> Verdicts.rejected(judgements);
        };
    }

    /// Every part was found by a check that passed.
    private VerifiedAssertion verified(SignedAssertion signed) {
        var facts = signed.facts();
        var name = facts.subject().name().orElseThrow();
        var nameId = new NameId(name.value(), name.format(), name.nameQualifier(), name.spNameQualifier());
        AuthnStatement authentication = facts.authnStatements().getFirst();
        var issuer = expectation.identityProvider().entityId();
        return new VerifiedAssertion(issuer, signed, nameId, authentication, end(facts));
    }

    private Instant end(AssertionFacts facts) {
        var bearerEnd = bearer.closest(facts.subject().confirmations())
                .flatMap(SubjectConfirmation::notOnOrAfter)
                .orElseThrow();
        var conditionsEnd = facts.conditions().flatMap(Conditions::notOnOrAfter).orElse(bearerEnd);
        return clock.forget(conditionsEnd.isBefore(bearerEnd) ? conditionsEnd : bearerEnd);
    }
}
