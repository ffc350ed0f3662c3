package switchboard.saml.idp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import switchboard.saml.Check;
import switchboard.saml.CheckName;
import switchboard.saml.NameIdFormat;
import switchboard.saml.binding.ReceivedMessage;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Leads one AuthnRequest through all checks.
record RequestJudge(RequestExpectation expectation, Instant now) {

    RequestVerdict judge(ReceivedMessage message, XmlElement root) {
        if (!root.is(Names.PROTOCOL, "AuthnRequest")) {
            return rejected(List.of(
                    Judged.failed(CheckName.MESSAGE, new RequestFinding.Malformed("begins with " + root.name()))));
        }
        var source = new RequestSignatureStep(expectation.serviceProvider().certificates(), expectation.signing())
                .take(message, root);
        var reader = new RequestFactsReader();
        var facts = reader.read(source.root());
        var judged = judged(source, facts, reader.findings());
        return judged.stream().anyMatch(Judged::hasFailed)
                ? rejected(judged)
                : new RequestVerdict.Accepted(judgedRequest(message, source, facts), checks(judged));
    }

    private List<Judged> judged(RequestSource source, RequestFacts facts, List<RequestFinding> whileReading) {
        return List.of(
                new Judged(CheckName.MESSAGE, whileReading, "an AuthnRequest"),
                source.judged(),
                version(facts.header().version()),
                issuer(facts.header().issuer()),
                destination(facts.header().destination(), source),
                new RequestTimeCheck(now).judge(facts.header().issueInstant()),
                answerAddress().judge(facts.answer()));
    }

    private static Judged version(Optional<String> found) {
        return found.equals(Optional.of("2.0"))
                ? Judged.passed(CheckName.MESSAGE, "SAML 2.0")
                : Judged.failed(CheckName.MESSAGE, new RequestFinding.WrongVersion(found));
    }

    private Judged issuer(Optional<String> found) {
        var wanted = expectation.serviceProvider().entityId();
        return found.filter(wanted.value()::equals).isPresent()
                ? Judged.passed(CheckName.ISSUER, wanted.value())
                : Judged.failed(CheckName.ISSUER, new RequestFinding.WrongIssuer(wanted, found));
    }

    /// A signed request must say where it goes (Bindings §3.4.5.2, §3.5.5.2); an unsigned one may.
    private Judged destination(Optional<String> found, RequestSource source) {
        var wanted = expectation.identityProvider().singleSignOn();
        if (found.isEmpty() && source.signedBy().isEmpty()) {
            return Judged.passed(CheckName.DESTINATION, "none, as an unsigned request may");
        }
        return found.filter(wanted.toString()::equals).isPresent()
                ? Judged.passed(CheckName.DESTINATION, wanted.toString())
                : Judged.failed(CheckName.DESTINATION, new RequestFinding.WrongDestination(wanted, found));
    }

    private AnswerAddressCheck answerAddress() {
        return new AnswerAddressCheck(expectation.serviceProvider().consumers());
    }

    private JudgedRequest judgedRequest(ReceivedMessage message, RequestSource source, RequestFacts facts) {
        var replyTo = new ReplyTo(
                expectation.serviceProvider().entityId(),
                answerAddress().choose(facts.answer()).orElseThrow(),
                Optional.of(facts.header().id()),
                message.relayState());
        var format = facts.nameIdFormat()
                .filter(urn -> urn.length() <= 1024)
                .map(NameIdFormat::new)
                .filter(named -> !named.isUnspecified());
        var wishes = new JudgedRequest.Wishes(facts.header().id(), facts.flags(), format);
        return new JudgedRequest(replyTo, wishes, source.signedBy());
    }

    static RequestVerdict rejected(List<Judged> judged) {
        var findings = judged.stream().flatMap(one -> one.findings().stream()).toList();
        return new RequestVerdict.Rejected(findings, checks(judged));
    }

    private static List<Check> checks(List<Judged> judged) {
        return judged.stream().flatMap(Judged::checks).toList();
    }
}
